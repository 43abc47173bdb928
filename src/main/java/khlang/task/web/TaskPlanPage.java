package khlang.task.web;

import java.util.List;
import khlang.task.TaskColumn;
import khlang.task.TaskPlan;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What a sheet of tasks would do.
 *
 * @param fate of the rows that are shown; null for all
 * @param columns those in which something stands
 * @param again whether things have changed since it was shown last
 */
public record TaskPlanPage(
        String key,
        TaskPlan plan,
        TaskPlan.Fate fate,
        List<TaskColumn> columns,
        List<TaskPlan.Row> rows,
        Paging paging,
        boolean again)
        implements Page {

    @Override
    public String template() {
        return "task/import-plan.jte";
    }
}
