package khlang.plan.web;

import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.plan.PlanRevision;
import khlang.web.Page;

/**
 * How a year's plan has changed.
 *
 * @param revisions the latest first
 */
public record HistoryPage(FiscalYear year, List<PlanRevision> revisions) implements Page {

    @Override
    public String template() {
        return "plan/history.jte";
    }
}
