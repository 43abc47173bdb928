package khlang.plan.web;

import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.plan.PlanRevision;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * How a year's plan has changed.
 *
 * @param revisions those of one page, the latest first
 */
public record HistoryPage(FiscalYear year, List<PlanRevision> revisions, Paging paging)
        implements Page {

    @Override
    public String template() {
        return "plan/history.jte";
    }
}
