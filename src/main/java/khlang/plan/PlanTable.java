package khlang.plan;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

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

    /** The same table with each row as somebody makes it. */
    PlanTable each(UnaryOperator<PlanRow> made) {
        return new PlanTable(
                id,
                kind,
                title,
                desiredState,
                relatesTo,
                measurableOutcome,
                rows.stream().map(made).toList());
    }

    /**
     * The same table with other words above it.
     *
     * @param head null when they stay
     * @param known what there still is that a table can serve
     */
    PlanTable with(PlanHeadDraft.TableHead head, Set<String> known) {
        return new PlanTable(
                id,
                kind,
                title,
                head == null ? desiredState : head.desiredState(),
                relatesTo.stream().filter(known::contains).toList(),
                head == null ? measurableOutcome : head.outcome(),
                rows);
    }

    /** Lists that are missing are empty. */
    public PlanTable {
        relatesTo = ActionPlan.orNone(relatesTo);
        rows = ActionPlan.orNone(rows);
    }
}
