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

    /** The same table with another row in the place of the one with its id, if it is here. */
    PlanTable with(PlanRow row) {
        return new PlanTable(
                id,
                kind,
                title,
                desiredState,
                relatesTo,
                measurableOutcome,
                rows.stream().map(one -> one.id().equals(row.id()) ? row : one).toList());
    }

    /** Lists that are missing are empty. */
    public PlanTable {
        relatesTo = ActionPlan.orNone(relatesTo);
        rows = ActionPlan.orNone(rows);
    }
}
