package khlang.evaluation.pack.web;

import java.util.List;
import java.util.Optional;
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
 * @param plan which explains it, too: in its words where nothing in the portal counts it
 * @param measure its key
 * @param numbers of the measure; empty where nothing counts it
 */
record Method(ActionPlan plan, String measure, List<PackedNumber> numbers, MeasureText words) {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.web.words");

    private Optional<PlanMeasure> planned() {
        return plan.measures().stream().filter(one -> one.id().equals(measure)).findAny();
    }

    /** The measure's name. */
    String name() {
        return numbers.isEmpty()
                ? planned().map(PlanMeasure::name).orElse("")
                : words.name(measure);
    }

    private String formula() {
        return numbers.isEmpty()
                ? planned().map(PlanMeasure::formula).orElse("")
                : words.formula(measure);
    }

    private String evidence() {
        return numbers.isEmpty()
                ? planned().map(one -> String.join(" · ", one.evidence())).orElse("")
                : words.evidence(measure);
    }

    /** The text. */
    String text() {
        var lines = new StringJoiner("\r\n", "\uFEFF", "\r\n"); // Notepad knows UTF-8 by the mark
        lines.add(WORDS.say("method.head", measure, name()));
        lines.add("");
        lines.add(WORDS.say("method.formula", formula()));
        lines.add(WORDS.say("method.evidence", evidence()));
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
        PlanAnswers.Quantity told =
                PlanFacts.told(number.figure(), words).numbers().stream()
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
