package khlang.plan;

import java.util.List;

/**
 * One of the plan's tables.
 *
 * @param kind {@code process} or {@code change}
 * @param title above it on paper
 * @param relatesTo the desired states and focus areas that it serves
 */
public record PlanTable(
        String id,
        String kind,
        String title,
        String desiredState,
        List<String> relatesTo,
        String measurableOutcome,
        List<PlanRow> rows) {

    /** Lists that are missing are empty. */
    public PlanTable {
        relatesTo = ActionPlan.orNone(relatesTo);
        rows = ActionPlan.orNone(rows);
    }
}
