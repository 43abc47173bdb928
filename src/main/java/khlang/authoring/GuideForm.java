package khlang.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.DescriptionFormat;
import khlang.library.guide.ServiceDuration;
import khlang.library.guide.ServiceRules;
import khlang.library.guide.ServiceStep;
import khlang.library.guide.StepKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of a document's form that tells of a citizen guide's service. The sum of the steps is
 * never typed. Where nothing at all is filled in there is no service: not every guide is about one.
 */
final class GuideForm {

    /** How a choice says that there is nothing; front matter has the same word. */
    static final String NONE = "none";

    /** How a choice says that the rows tell it. */
    static final String LIST = "list";

    private static final String PREFIX = "service.";
    private static final String UNIT = "service.unit";
    private static final String APPLICANTS = "service.applicants";
    private static final String NOTE = "service.note";
    private static final String PAPERS = "service.documents";
    private static final String FEES = "service.fees";
    private static final int NOTE_LENGTH = 20_000;

    private static final List<TextRule> TEXTS =
            List.of(
                    new TextRule(UNIT, false, 300, true),
                    new TextRule(APPLICANTS, false, 2000, true),
                    new TextRule(NOTE, false, NOTE_LENGTH, true));

    private GuideForm() {}

    /** Whether the form asked for a service at all. */
    static boolean isIn(DraftFields typed) {
        return typed.values().keySet().stream().anyMatch(field -> field.startsWith(PREFIX));
    }

    /**
     * The fields that show a service.
     *
     * @param service as front matter has it; null for none
     */
    static Map<String, List<String>> write(JsonNode service) {
        JsonNode said = service == null ? JsonNodeFactory.instance.objectNode() : service;
        var fields = new LinkedHashMap<String, List<String>>();
        for (String text : List.of(UNIT, APPLICANTS, NOTE)) {
            JsonNode value = said.get(text.substring(PREFIX.length()));
            fields.put(text, List.of(value == null ? "" : value.asString()));
        }
        fields.putAll(RowsForm.write(RowTable.CHANNELS, said.get("channels")));
        fields.putAll(RowsForm.write(RowTable.STEPS, said.get("steps")));
        JsonNode papers = said.get("documents");
        answer(fields, PAPERS, papers);
        boolean listed = papers != null && papers.isObject();
        fields.putAll(RowsForm.write(RowTable.IDENTITY, listed ? papers.get("identity") : null));
        fields.putAll(RowsForm.write(RowTable.OTHER, listed ? papers.get("other") : null));
        answer(fields, FEES, said.get("fees"));
        fields.putAll(RowsForm.write(RowTable.FEES, said.get("fees")));
        fields.putAll(RowsForm.write(RowTable.FORMS, said.get("forms")));
        return fields;
    }

    private static void answer(Map<String, List<String>> fields, String field, JsonNode value) {
        if (value != null) {
            fields.put(field, List.of(value.isString() ? NONE : LIST));
        }
    }

    /** What a new guide begins with: the four kinds of step of the nationwide template. */
    static Map<String, List<String>> beginning() {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        Stream.of(StepKind.values()).forEach(kind -> steps.addObject().put("kind", kind.slug()));
        return RowsForm.write(RowTable.STEPS, steps);
    }

    /**
     * Reads the service into a description.
     *
     * @param tree gets the service, without what is wrong in it; what it had tells what may stay
     */
    static void read(ObjectNode tree, DraftFields typed, List<Violation> wrong) {
        JsonNode before = tree.get("service");
        tree.remove("service");
        if (isBlank(typed)) {
            return;
        }
        ObjectNode service = tree.putObject("service");
        TEXTS.forEach(rule -> text(service, typed, rule, before, wrong));
        if (typed.text(APPLICANTS).isEmpty()) {
            wrong.add(new Violation(APPLICANTS, "required"));
        }
        service.set("channels", rows(RowTable.CHANNELS, typed, "oneChannelAtLeast", wrong));
        ArrayNode steps = rows(RowTable.STEPS, typed, "oneStepAtLeast", wrong);
        service.set("steps", steps);
        total(service, steps, before, wrong);
        papers(service, typed, wrong);
        fees(service, typed, wrong);
        service.set("forms", RowsForm.read(RowTable.FORMS, typed, wrong));
    }

    private static boolean isBlank(DraftFields typed) {
        return Stream.of(UNIT, APPLICANTS, NOTE, PAPERS, FEES)
                        .allMatch(field -> typed.text(field).isEmpty())
                && RowTable.OF_GUIDES.stream()
                        .allMatch(table -> TypedRows.of(table, typed.values()).areBlank());
    }

    /** Blanks at the ends, as files have them, are no change. */
    private static void text(
            ObjectNode service,
            DraftFields typed,
            TextRule rule,
            JsonNode before,
            List<Violation> wrong) {
        String text = typed.text(rule.field());
        List<Violation> unfit = rule.check(text);
        wrong.addAll(unfit);
        if (text.isEmpty() || !unfit.isEmpty()) {
            return;
        }
        String name = rule.field().substring(PREFIX.length());
        JsonNode old = before == null ? null : before.get(name);
        boolean same = old != null && old.asString().strip().equals(text);
        service.put(name, same ? old.asString() : text);
    }

    private static ArrayNode rows(
            RowTable table, DraftFields typed, String rule, List<Violation> wrong) {
        ArrayNode rows = RowsForm.read(table, typed, wrong);
        if (rows.isEmpty()) {
            wrong.add(new Violation(table.field(), rule));
        }
        return rows;
    }

    /** The sum of the steps; a sum that was right before stays in the unit it was told in. */
    private static void total(
            ObjectNode service, ArrayNode steps, JsonNode before, List<Violation> wrong) {
        List<ServiceStep> timed = steps(steps);
        if (timed.size() < steps.size() || timed.isEmpty()) {
            return; // what is missing is told already
        }
        JsonNode old = before == null ? null : before.get("total_duration");
        if (old != null && isSum(timed, old)) {
            service.set("total_duration", old);
            return;
        }
        Optional<ServiceDuration> sum = ServiceDuration.sum(timed);
        sum.ifPresentOrElse(
                total -> service.set("total_duration", DescriptionFormat.json().valueToTree(total)),
                () -> wrong.add(new Violation(RowTable.STEPS.field(), "unitsDoNotAddUp")));
    }

    private static boolean isSum(List<ServiceStep> steps, JsonNode old) {
        var total = DescriptionFormat.json().treeToValue(old, ServiceDuration.class);
        return total.value() != null && total.unit() != null && ServiceRules.addsUp(steps, total);
    }

    /** The steps that say how long they take. */
    private static List<ServiceStep> steps(ArrayNode steps) {
        var timed = new ArrayList<ServiceStep>();
        for (JsonNode step : steps) {
            if (step.has("duration") && step.has("unit")) {
                timed.add(DescriptionFormat.json().treeToValue(step, ServiceStep.class));
            }
        }
        return timed;
    }

    /** What the steps add up to as far as they are typed; empty when they do not. */
    static Optional<ServiceDuration> total(DraftFields typed) {
        ArrayNode rows = RowsForm.read(RowTable.STEPS, typed, new ArrayList<>());
        List<ServiceStep> timed = steps(rows);
        return timed.size() < rows.size() ? Optional.empty() : ServiceDuration.sum(timed);
    }

    private static void papers(ObjectNode service, DraftFields typed, List<Violation> wrong) {
        ArrayNode identity = RowsForm.read(RowTable.IDENTITY, typed, wrong);
        ArrayNode other = RowsForm.read(RowTable.OTHER, typed, wrong);
        boolean none = typed.text(PAPERS).equals(NONE);
        boolean rows = !identity.isEmpty() || !other.isEmpty();
        wrong.addAll(answered(PAPERS, none, rows, "papersUnanswered"));
        if (none) {
            service.put("documents", NONE);
        } else if (rows) {
            ObjectNode documents = service.putObject("documents");
            documents.set("identity", identity);
            documents.set("other", other);
        }
    }

    private static void fees(ObjectNode service, DraftFields typed, List<Violation> wrong) {
        ArrayNode items = RowsForm.read(RowTable.FEES, typed, wrong);
        boolean none = typed.text(FEES).equals(NONE);
        wrong.addAll(answered(FEES, none, !items.isEmpty(), "feesUnanswered"));
        if (none) {
            service.put("fees", NONE);
        } else if (!items.isEmpty()) {
            service.set("fees", items);
        }
    }

    /** A blank is no answer: "none" must be chosen. */
    private static List<Violation> answered(String field, boolean none, boolean rows, String rule) {
        if (none == rows) {
            return List.of(new Violation(field, none ? "noneButRows" : rule));
        }
        return List.of();
    }
}
