package khlang.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of the plan, word for word.
 *
 * @param id such as {@code T1R4}
 * @param number its place on paper, from 1
 * @param step null in a table of change
 * @param change null in a table of the knowledge process
 * @param details the lines under the activity
 * @param numericTarget null where the plan names no number
 * @param measures what is counted for it, the one that the target speaks of first
 */
public record PlanRow(
        String id,
        int number,
        String step,
        String change,
        String activity,
        List<String> details,
        List<String> approach,
        String period,
        List<String> indicators,
        String target,
        NumericTarget numericTarget,
        String responsible,
        String remarks,
        List<String> measures) {

    /** Lists that are missing are empty. */
    public PlanRow {
        details = ActionPlan.orNone(details);
        approach = ActionPlan.orNone(approach);
        indicators = ActionPlan.orNone(indicators);
        measures = ActionPlan.orNone(measures);
    }

    /**
     * A number that the plan itself names.
     *
     * @param operator {@code >=}
     * @param unit {@code percent}
     */
    public record NumericTarget(String operator, BigDecimal value, String unit) {}

    /** The number that the plan names for it. */
    public Optional<NumericTarget> askedNumber() {
        return Optional.ofNullable(numericTarget);
    }
}
