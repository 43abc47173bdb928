package khlang.evaluation.pack.web;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import khlang.language.Sentences;
import khlang.plan.ActionPlan;
import khlang.plan.PlanMeasure;
import khlang.plan.PlanRow;
import khlang.plan.web.MeasureText;

/**
 * How a measure is counted, as a text for people.
 *
 * @param plan which says more of it
 * @param measure its key
 * @param numbers of the measure; empty where nothing counts it
 */
record Method(ActionPlan plan, String measure, List<PackedNumber> numbers, MeasureText words) {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.web.words");

    private Optional<PlanMeasure> planned() {
        return plan.measures().stream().filter(one -> one.id().equals(measure)).findAny();
    }

    /** The text. */
    String text() {
        var lines = new StringJoiner("\r\n", "\uFEFF", "\r\n"); // Notepad knows UTF-8 by the mark
        lines.add(WORDS.say("method.head", measure, words.name(measure)));
        lines.add("");
        lines.add(WORDS.say("method.formula", words.formula(measure)));
        lines.add(WORDS.say("method.evidence", words.evidence(measure)));
        numbers.stream()
                .limit(1)
                .map(one -> WORDS.say("method.provenance", one.figure().provenance().label()))
                .forEach(lines::add);
        planned()
                .map(PlanMeasure::note)
                .filter(note -> !note.isBlank())
                .map(note -> WORDS.say("method.note", note))
                .ifPresent(lines::add);
        lines.add("");
        lines.add(WORDS.say("method.rows", rows()));
        lines.add("");
        numbers.stream().map(this::line).forEach(lines::add);
        if (numbers.isEmpty()) {
            lines.add(WORDS.say("method.none"));
        }
        return lines.toString();
    }

    private String rows() {
        return String.join(
                " · ",
                plan.rows()
                        .filter(row -> row.measures().contains(measure))
                        .map(PlanRow::activity)
                        .toList());
    }

    private String line(PackedNumber number) {
        String part = number.part().key();
        return WORDS.say(
                "method.number",
                words.partName(measure, part),
                words.partUnit(measure, part),
                WORDS.say("list.name", part));
    }
}
