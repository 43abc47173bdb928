package khlang.plan;

/**
 * Another revision of a year's plan stands, fired within its transaction.
 *
 * @param plan as it stands now
 */
public record PlanChanged(ActionPlan plan) {}
