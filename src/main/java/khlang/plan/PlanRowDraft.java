package khlang.plan;

import java.util.ArrayList;
import java.util.List;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * A row of the plan as it was typed.
 *
 * @param step the id of the step of the knowledge process or of the element of change
 * @param after the id of the row behind which it stands in its table; empty for the first place
 * @param details one a line; may be empty
 * @param approach one a line; may be empty
 * @param indicators one a line
 * @param namedTarget the percentage that the plan itself names; may be empty
 * @param committeeTarget a number; may be empty
 * @param measures keys, the one that the target speaks of first
 */
public record PlanRowDraft(
        String step,
        String after,
        String activity,
        String details,
        String approach,
        String period,
        String indicators,
        String target,
        String namedTarget,
        String committeeTarget,
        String responsible,
        String remarks,
        List<String> measures) {

    private static final int LONGEST = 500;
    private static final int LONGEST_LINES = 4_000;

    /** The measures are copied. */
    public PlanRowDraft {
        measures = List.copyOf(measures);
    }

    /** What stands on the lines of a text, without empty ones. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    /** What is wrong with its words. */
    List<Violation> check() {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(TextRule.required("activity", LONGEST).check(activity));
        wrong.addAll(TextRule.required("target", LONGEST).check(target));
        wrong.addAll(TextRule.required("period", LONGEST).check(period));
        wrong.addAll(TextRule.required("responsible", LONGEST).check(responsible));
        wrong.addAll(TextRule.optional("remarks", LONGEST).check(remarks));
        wrong.addAll(new TextRule("details", false, LONGEST_LINES, true).check(details));
        wrong.addAll(new TextRule("approach", false, LONGEST_LINES, true).check(approach));
        wrong.addAll(new TextRule("indicators", true, LONGEST_LINES, true).check(indicators));
        return wrong;
    }
}
