package khlang.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import khlang.calendar.ThaiDates;
import khlang.calendar.ThaiDigits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.Audience;
import khlang.library.ChangeKind;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentDescription;
import khlang.library.DocumentKind;
import khlang.library.DocumentRules;
import khlang.library.GuideCheck;
import khlang.library.guide.ServiceDuration;
import khlang.organization.TypedDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the fields of a document's form into its description and back. Fields bear the names of
 * front matter. What the form does not ask for stays as it was.
 */
public final class DescriptionForm {

    /** The field for why a text was changed. */
    public static final String CHANGE_KIND = "change_kind";

    /** The field for what was changed. */
    public static final String CHANGE_NOTE = "change_note";

    /** What is said of a document of which nothing is said yet. */
    public static final DocumentDescription NOTHING =
            DescriptionFormat.read(JsonNodeFactory.instance.objectNode());

    private static final int CURRENT_CENTURY = 2500;
    private static final List<String> DAYS =
            List.of("effective_from", "review_by", "publish_from", "publish_until");

    private DescriptionForm() {}

    /**
     * What was read.
     *
     * @param description null when anything is wrong
     */
    public record Result(DocumentDescription description, List<Violation> violations) {}

    /** The fields that show a description. */
    public static Map<String, List<String>> write(DocumentDescription said) {
        var fields = new LinkedHashMap<String, List<String>>();
        put(fields, "title", said.title());
        put(fields, "summary", said.summary());
        put(fields, "kind", said.kind().slug());
        put(fields, "category", said.category());
        put(fields, "division", said.division());
        put(fields, "audience", said.audience().slug());
        put(fields, "tags", String.join(", ", said.tags()));
        put(fields, "fiscal_year", said.fiscalYear() == null ? "" : "" + said.fiscalYear());
        put(fields, "effective_from", day(said.effectiveFrom()));
        put(fields, "review_by", day(said.reviewBy()));
        put(fields, "publish_from", day(said.publishFrom()));
        put(fields, "publish_until", day(said.publishUntil()));
        put(fields, "owner_position", said.ownerPosition());
        put(fields, "related", String.join(", ", said.related()));
        OfficialForm.write(fields, said);
        ObjectNode tree = DescriptionFormat.tree(said);
        fields.putAll(EntriesForm.write(tree));
        if (isGuide(said.kind()) || said.service() != null) {
            fields.putAll(GuideForm.write(tree.get("service")));
        }
        if (Boolean.TRUE.equals(said.sample())) {
            put(fields, "sample", "yes");
        }
        return fields;
    }

    /** Whether the form of a kind asks for a service. */
    public static boolean isGuide(DocumentKind kind) {
        return kind == DocumentKind.CITIZEN_GUIDE;
    }

    /** The kind that was typed; empty when it is none. */
    public static Optional<DocumentKind> kind(DraftFields typed) {
        return DocumentKind.ofSlug(typed.text("kind"));
    }

    static void put(Map<String, List<String>> fields, String name, String value) {
        fields.put(name, List.of(value == null ? "" : value));
    }

    static String day(LocalDate day) {
        return day == null ? "" : ThaiDates.abbreviated(day);
    }

    /**
     * Reads the fields of a form.
     *
     * @param before what was said until now; what the form does not ask for is taken from it
     */
    public static Result read(DraftFields typed, DocumentDescription before) {
        var wrong = new ArrayList<Violation>();
        ObjectNode tree = tree(typed, before, wrong);
        if (!wrong.isEmpty()) {
            return new Result(null, wrong);
        }
        return new Result(DescriptionFormat.read(tree), List.of());
    }

    /**
     * How complete the guide is that is being typed; what is wrong counts as missing.
     *
     * @param before as for {@link #read}
     * @return empty for other kinds
     */
    public static Optional<GuideCheck> check(DraftFields typed, DocumentDescription before) {
        return GuideCheck.of(DescriptionFormat.read(tree(typed, before, new ArrayList<>())));
    }

    /** What the steps of a guide that is being typed add up to; empty when they do not. */
    public static Optional<ServiceDuration> total(DraftFields typed) {
        return GuideForm.total(typed);
    }

    /** What was typed, without what is wrong in it. */
    private static ObjectNode tree(
            DraftFields typed, DocumentDescription before, List<Violation> wrong) {
        ObjectNode tree = DescriptionFormat.tree(before);
        // Somebody must look again at what was changed.
        tree.remove("personal_data_checked");
        text(tree, typed, "title", TextRule.required("title", DocumentRules.TITLE_LENGTH), wrong);
        text(
                tree,
                typed,
                "summary",
                new TextRule("summary", false, DocumentRules.SUMMARY_LENGTH, true),
                wrong);
        choice(tree, typed, "kind", DocumentKind::ofSlug, wrong);
        choice(tree, typed, "audience", Audience::ofSlug, wrong);
        text(tree, typed, "category", TextRule.required("category", 80), wrong);
        text(tree, typed, "division", TextRule.required("division", 80), wrong);
        text(tree, typed, "owner_position", TextRule.optional("owner_position", 200), wrong);
        words(tree, typed, "tags", wrong);
        words(tree, typed, "related", wrong);
        DAYS.forEach(field -> readDay(tree, typed, field, wrong));
        fiscalYear(tree, typed, wrong);
        tree.put("sample", typed.has("sample"));
        EntriesForm.read(tree, typed, wrong);
        OfficialForm.read(tree, typed, wrong);
        service(tree, typed, before, wrong);
        return tree;
    }

    /** A guide that becomes something else has no service any more. */
    private static void service(
            ObjectNode tree, DraftFields typed, DocumentDescription before, List<Violation> wrong) {
        boolean guide = kind(typed).filter(DescriptionForm::isGuide).isPresent();
        if (guide && GuideForm.isIn(typed)) {
            GuideForm.read(tree, typed, wrong);
        } else if (!guide && isGuide(before.kind())) {
            tree.remove("service");
        }
    }

    /**
     * What is wrong with what is told of a change; a first text needs not be explained.
     *
     * @param first whether there is no earlier text
     */
    public static List<Violation> checkChange(DraftFields typed, boolean first) {
        if (first) {
            return List.of();
        }
        var wrong = new ArrayList<Violation>();
        if (ChangeKind.ofSlug(typed.text(CHANGE_KIND))
                .filter(kind -> kind != ChangeKind.REVIEWED_NO_CHANGE)
                .isEmpty()) {
            wrong.add(new Violation(CHANGE_KIND, "choose"));
        }
        wrong.addAll(
                TextRule.required(CHANGE_NOTE, khlang.library.Change.NOTE_LENGTH)
                        .check(typed.text(CHANGE_NOTE)));
        return wrong;
    }

    static void text(
            ObjectNode tree,
            DraftFields typed,
            String field,
            TextRule rule,
            List<Violation> wrong) {
        wrong.addAll(rule.check(typed.text(field)));
        set(tree, field, typed.text(field));
    }

    private static void set(ObjectNode tree, String field, String value) {
        if (value.isEmpty()) {
            tree.remove(field);
        } else {
            tree.put(field, value);
        }
    }

    static void choice(
            ObjectNode tree,
            DraftFields typed,
            String field,
            Function<String, Optional<?>> known,
            List<Violation> wrong) {
        if (known.apply(typed.text(field)).isPresent()) {
            tree.put(field, typed.text(field));
        } else {
            wrong.add(new Violation(field, "choose"));
        }
    }

    /** Words between commas or on lines of their own. */
    private static void words(
            ObjectNode tree, DraftFields typed, String field, List<Violation> wrong) {
        List<String> words =
                Arrays.stream(typed.text(field).split("[,،\\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        words.stream()
                .flatMap(word -> TextRule.optional(field, 100).check(word).stream())
                .findFirst()
                .ifPresent(wrong::add);
        tree.remove(field);
        if (!words.isEmpty()) {
            var list = JsonNodeFactory.instance.arrayNode();
            words.forEach(list::add);
            tree.set(field, list);
        }
    }

    static void readDay(ObjectNode tree, DraftFields typed, String field, List<Violation> wrong) {
        TypedDate read = TypedDate.optional(field, typed.text(field));
        wrong.addAll(read.violations());
        tree.remove(field);
        read.day().ifPresent(day -> tree.put(field, day.toString()));
    }

    private static void fiscalYear(ObjectNode tree, DraftFields typed, List<Violation> wrong) {
        String text = ThaiDigits.toArabic(typed.text("fiscal_year"));
        tree.remove("fiscal_year");
        if (text.matches("[0-9]{4}")) {
            tree.put("fiscal_year", Integer.parseInt(text));
        } else if (text.matches("[0-9]{2}")) {
            tree.put("fiscal_year", CURRENT_CENTURY + Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            wrong.add(new Violation("fiscal_year", "fiscalYear"));
        }
    }
}
