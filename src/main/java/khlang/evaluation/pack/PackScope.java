package khlang.evaluation.pack;

import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;

/**
 * What a pack is about.
 *
 * @param plan of the year as it stands
 * @param rows all of the plan, or a single one of them
 */
public record PackScope(ActionPlan plan, List<PlanRow> rows) {

    /** The rows are copied. */
    public PackScope {
        rows = List.copyOf(rows);
    }

    /** Its year. */
    public FiscalYear year() {
        return plan.year();
    }

    /** Whether it is about the whole plan. */
    public boolean isWholeYear() {
        return rows.size() == plan.rows().count();
    }

    /** The ids of the rows, in the order of the plan. */
    public List<String> rowIds() {
        return rows.stream().map(PlanRow::id).toList();
    }

    /** The keys of all measures that the rows name, in their order. */
    public List<String> measures() {
        return rows.stream().flatMap(row -> row.measures().stream()).distinct().sorted().toList();
    }
}
