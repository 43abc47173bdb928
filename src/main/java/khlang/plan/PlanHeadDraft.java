package khlang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What stands around the rows of a plan, as it was typed; nothing is null.
 *
 * @param focusAreas one a line, as the following ones; may be empty
 * @param tables by the ids of the tables; those that are missing stay as they are
 */
public record PlanHeadDraft(
        String title,
        String focusAreas,
        String desiredStates,
        String successFactors,
        String policies,
        Map<String, TableHead> tables) {

    private static final int LONGEST = 300;
    private static final int LONGEST_LINES = 8_000;
    private static final int LONGEST_OF_TABLE = 1_000;

    /** The tables are copied. */
    public PlanHeadDraft {
        tables = Map.copyOf(tables);
    }

    /** What stands above a table. */
    public record TableHead(String desiredState, String outcome) {}

    /** What stands around the rows of a plan, as it would be typed. */
    public static PlanHeadDraft of(ActionPlan plan) {
        return new PlanHeadDraft(
                plan.title(),
                lines(plan.focusAreas()),
                lines(plan.desiredStates()),
                lines(plan.successFactors()),
                lines(plan.policies()),
                plan.tables().stream()
                        .collect(
                                Collectors.toMap(
                                        PlanTable::id,
                                        one ->
                                                new TableHead(
                                                        one.desiredState(),
                                                        one.measurableOutcome()))));
    }

    private static String lines(List<ActionPlan.Item> items) {
        return items.stream().map(ActionPlan.Item::text).collect(Collectors.joining("\n"));
    }

    /** The field of a table's desired state. */
    public static String stateField(String table) {
        return table + "-state";
    }

    /** The field of what shows that it is reached. */
    public static String outcomeField(String table) {
        return table + "-outcome";
    }

    /** What is wrong with its words. */
    List<Violation> check() {
        var wrong = new ArrayList<Violation>(TextRule.required("title", LONGEST).check(title));
        lines("focusAreas", focusAreas, wrong);
        lines("desiredStates", desiredStates, wrong);
        lines("successFactors", successFactors, wrong);
        lines("policies", policies, wrong);
        tables.forEach(
                (table, head) -> {
                    sentence(stateField(table), head.desiredState(), wrong);
                    sentence(outcomeField(table), head.outcome(), wrong);
                });
        return wrong;
    }

    private static void lines(String field, String typed, List<Violation> wrong) {
        wrong.addAll(new TextRule(field, false, LONGEST_LINES, true).check(typed));
    }

    private static void sentence(String field, String typed, List<Violation> wrong) {
        wrong.addAll(new TextRule(field, true, LONGEST_OF_TABLE, true).check(typed));
    }
}
