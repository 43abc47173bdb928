package khlang.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.comparison.Field;
import khlang.language.Sentences;

/** Two plans as fields with Thai names, so that they can be compared. */
final class PlanFields {

    private static final Sentences WORDS = new Sentences("khlang.plan.fields");

    private final ActionPlan before;
    private final ActionPlan after;

    PlanFields(ActionPlan before, ActionPlan after) {
        this.before = before;
        this.after = after;
    }

    /** A row of one of them. */
    List<Field> of(PlanRow row) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(WORDS.say("place"), place(row)));
        fields.add(Field.of(WORDS.say("part"), part(row)));
        fields.add(Field.of(WORDS.say("activity"), row.activity()));
        fields.add(new Field(WORDS.say("details"), row.details()));
        fields.add(new Field(WORDS.say("approach"), row.approach()));
        fields.add(Field.of(WORDS.say("period"), row.period()));
        fields.add(new Field(WORDS.say("indicators"), row.indicators()));
        fields.add(Field.of(WORDS.say("target"), row.target()));
        fields.add(
                Field.of(
                        WORDS.say("namedTarget"),
                        number(row.askedNumber().map(PlanRow.NumericTarget::value))));
        fields.add(Field.of(WORDS.say("committeeTarget"), number(row.wantedNumber())));
        fields.add(Field.of(WORDS.say("responsible"), row.responsible()));
        fields.add(Field.of(WORDS.say("remarks"), row.remarks()));
        fields.add(new Field(WORDS.say("measures"), row.measures()));
        return fields;
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private String part(PlanRow row) {
        return after.stepName(row).or(() -> before.stepName(row)).orElse("");
    }

    /** Its number on paper, of rows alone that were moved among those that are in both plans. */
    private String place(PlanRow row) {
        boolean isInBoth = before.row(row.id()).isPresent() && after.row(row.id()).isPresent();
        return isInBoth && rank(before, row) == rank(after, row)
                ? ""
                : Integer.toString(row.number());
    }

    /** How many of the rows that are in both plans stand before it in its table. */
    private long rank(ActionPlan plan, PlanRow row) {
        return plan.tableOf(row.id()).stream()
                .flatMap(table -> table.rows().stream())
                .takeWhile(one -> !one.id().equals(row.id()))
                .filter(one -> before.row(one.id()).isPresent())
                .filter(one -> after.row(one.id()).isPresent())
                .count();
    }

    /** The words around the rows. */
    static List<Field> head(ActionPlan plan) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(WORDS.say("title"), plan.title()));
        fields.add(items("focusAreas", plan.focusAreas()));
        fields.add(items("desiredStates", plan.desiredStates()));
        fields.add(items("successFactors", plan.successFactors()));
        fields.add(items("policies", plan.policies()));
        int number = 0;
        for (PlanTable table : plan.tables()) {
            number++;
            fields.add(Field.of(WORDS.say("desiredState", number), table.desiredState()));
            fields.add(Field.of(WORDS.say("outcome", number), table.measurableOutcome()));
        }
        return fields;
    }

    private static Field items(String name, List<ActionPlan.Item> items) {
        return new Field(WORDS.say(name), items.stream().map(ActionPlan.Item::text).toList());
    }

    /** How the measures are counted. */
    static List<Field> measures(ActionPlan plan) {
        return plan.measures().stream()
                .map(one -> Field.of(WORDS.say("measure", one.id()), inWords(one)))
                .toList();
    }

    private static String inWords(PlanMeasure measure) {
        String words = WORDS.say("counted", measure.name(), measure.unit(), measure.formula());
        return measure.counts() ? words : WORDS.say("retired", words);
    }
}
