package khlang.training.web;

import java.util.List;
import khlang.training.TrainingColumn;
import khlang.training.TrainingPlan;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What a sheet of trainings would do.
 *
 * @param fate of the rows that are shown; null for all
 * @param columns those in which something stands
 * @param again whether things have changed since it was shown last
 */
public record TrainingPlanPage(
        String key,
        TrainingPlan plan,
        TrainingPlan.Fate fate,
        List<TrainingColumn> columns,
        List<TrainingPlan.Row> rows,
        Paging paging,
        boolean again)
        implements Page {

    @Override
    public String template() {
        return "training/import-plan.jte";
    }
}
