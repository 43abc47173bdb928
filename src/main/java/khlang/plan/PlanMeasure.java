package khlang.plan;

import java.util.List;

/**
 * How the plan's file explains what is counted.
 *
 * @param id such as {@code M08}
 * @param source {@code automatic}, {@code records}, {@code entered} or {@code mixed}
 * @param note null when there is nothing to add
 */
public record PlanMeasure(
        String id,
        String name,
        String unit,
        String source,
        String formula,
        List<String> breakdown,
        List<String> evidence,
        String note) {

    /** Lists that are missing are empty. */
    public PlanMeasure {
        breakdown = ActionPlan.orNone(breakdown);
        evidence = ActionPlan.orNone(evidence);
    }
}
