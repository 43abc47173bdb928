package khlang.evaluation.pack.web;

import java.util.List;
import java.util.StringJoiner;
import khlang.language.Sentences;
import khlang.plan.ActionPlan;
import khlang.plan.PlanMeasure;
import khlang.plan.PlanRow;
import khlang.plan.web.MeasureText;
import khlang.plan.web.PlanAnswers;
import khlang.plan.web.PlanFacts;

/**
 * How a measure is counted, as a text for people.
 *
 * @param plan which explains it, too
 */
record Method(ActionPlan plan, MeasureText words) {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.web.words");

    /**
     * The text.
     *
     * @param numbers of the measure; empty where nothing in the portal counts it
     */
    String of(String measure, List<PackedNumber> numbers) {
        var lines = new StringJoiner("\r\n", "\uFEFF", "\r\n"); // Notepad knows UTF-8 by the mark
        lines.add(WORDS.say("method.head", measure, words.name(measure)));
        lines.add("");
        lines.add(WORDS.say("method.formula", words.formula(measure)));
        lines.add(WORDS.say("method.evidence", words.evidence(measure)));
        numbers.stream()
                .findFirst()
                .map(one -> WORDS.say("method.provenance", one.figure().provenance().label()))
                .ifPresent(lines::add);
        plan.measures().stream()
                .filter(one -> one.id().equals(measure))
                .map(PlanMeasure::note)
                .filter(note -> note != null && !note.isBlank())
                .map(note -> WORDS.say("method.note", note))
                .forEach(lines::add);
        lines.add("");
        lines.add(WORDS.say("method.rows", rows(measure)));
        lines.add("");
        for (PackedNumber one : numbers) {
            lines.add(line(one));
        }
        if (numbers.isEmpty()) {
            lines.add(WORDS.say("method.none"));
        }
        return lines.toString();
    }

    private String rows(String measure) {
        return String.join(
                " · ",
                plan.rows()
                        .filter(row -> row.measures().contains(measure))
                        .map(PlanRow::activity)
                        .toList());
    }

    private static String line(PackedNumber number) {
        PlanAnswers.Quantity told =
                PlanFacts.told(number.figure()).numbers().stream()
                        .filter(one -> one.id().equals(number.part().key()))
                        .findAny()
                        .orElseThrow();
        return WORDS.say(
                "method.number",
                told.name(),
                told.unit(),
                WORDS.say("list.name", number.part().key()));
    }
}
