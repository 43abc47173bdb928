package khlang.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import khlang.calendar.ThaiDates;
import khlang.comparison.Field;
import khlang.comparison.FieldChange;
import khlang.language.Sentences;

/** A description as fields with Thai names, so that two revisions of it can be compared. */
public final class DescriptionFields {

    static final Sentences WORDS = new Sentences("khlang.library.fields");

    /** Parts of a row that a reader tells apart, as the cells of a table. */
    private static final String BETWEEN = " \u00B7 ";

    private final List<Field> fields = new ArrayList<>();

    private DescriptionFields() {}

    /**
     * How slugs are shown; each is asked with a slug that is never null.
     *
     * @param category a category's name
     * @param division a division's name
     * @param position a position's name
     * @param document a document's title
     */
    public record Names(
            UnaryOperator<String> category,
            UnaryOperator<String> division,
            UnaryOperator<String> position,
            UnaryOperator<String> document) {

        /** Shows the slugs themselves. */
        public static final Names SLUGS =
                new Names(slug -> slug, slug -> slug, slug -> slug, slug -> slug);
    }

    /** All fields that say something, in the order of the form. */
    public static List<Field> of(DocumentDescription said, Names names) {
        var fields = new DescriptionFields();
        fields.describe(said, names);
        if (said.service() != null) {
            ServiceFields.add(said.service(), fields);
        }
        return List.copyOf(fields.fields);
    }

    /** The fields that differ between two descriptions; empty when none does. */
    public static List<FieldChange> changes(
            DocumentDescription before, DocumentDescription after, Names names) {
        return FieldChange.between(of(before, names), of(after, names));
    }

    private void describe(DocumentDescription said, Names names) {
        add("title", said.title());
        add("kind", said.kind().label());
        add("category", names.category().apply(said.category()));
        add("division", names.division().apply(said.division()));
        add("audience", said.audience().label());
        add("summary", said.summary());
        add("tags", said.tags(), tag -> tag);
        add("laws", said.lawRefs(), DescriptionFields::law);
        add("year", said.fiscalYear() == null ? null : said.fiscalYear().toString());
        add("number", said.number());
        add("dated", date(said.dated()));
        add("oia", said.oiaSection() == null ? null : said.oiaSection().label());
        add("effective", date(said.effectiveFrom()));
        add("review", date(said.reviewBy()));
        add("publish.from", date(said.publishFrom()));
        add("publish.until", date(said.publishUntil()));
        String owner = said.ownerPosition();
        add("owner", owner == null ? null : names.position().apply(owner));
        add("sample", said.sample() ? WORDS.say("sample.yes") : null);
        add("personal", said.personalDataChecked() == null ? null : WORDS.say("personal.yes"));
        add("facts", said.facts(), DescriptionFields::fact);
        add("related", said.related(), names.document());
    }

    void add(String key, String value) {
        fields.add(Field.of(WORDS.say(key), value));
    }

    <T> void add(String key, List<T> values, Function<T, String> row) {
        fields.add(new Field(WORDS.say(key), values.stream().map(row).toList()));
    }

    private static String law(LawReference law) {
        String checked =
                law.checkedOn() == null ? null : WORDS.say("law.checked", date(law.checkedOn()));
        return row(law.name(), law.section(), law.url(), checked);
    }

    private static String fact(Fact fact) {
        String from =
                fact.effectiveFrom() == null
                        ? null
                        : WORDS.say("fact.effective", date(fact.effectiveFrom()));
        String verify = fact.verify() ? WORDS.say("fact.verify") : null;
        return row(fact.label(), fact.value(), from, fact.source(), verify);
    }

    private static String date(LocalDate date) {
        return date == null ? null : ThaiDates.full(date);
    }

    /** The parts that are there, as one line. */
    static String row(String... parts) {
        var said = new ArrayList<String>();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                said.add(part);
            }
        }
        return String.join(BETWEEN, said);
    }
}
