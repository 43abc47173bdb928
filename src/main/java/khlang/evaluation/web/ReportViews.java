package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.evaluation.YearFigures;
import khlang.evaluation.YearReport;
import khlang.evaluation.YearReports;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRevision;
import khlang.plan.Plans;
import khlang.plan.web.PlanPage;
import khlang.web.Site;

/** Puts yearly reports together. */
@ApplicationScoped
class ReportViews {

    @Inject YearReports reports;
    @Inject Plans plans;
    @Inject Provider<Site> site;

    ActionPlan plan(FiscalYear year) {
        return plans.of(year).orElseThrow(NotFoundException::new);
    }

    /**
     * A revision of a year's report, the latest when it is none.
     *
     * @throws NotFoundException when the one who asks may read none
     */
    ReportView chosen(int year, String revision) {
        return chosen(reports.of(new FiscalYear(year)), revision)
                .map(this::view)
                .orElseThrow(NotFoundException::new);
    }

    static Optional<YearReport> chosen(List<YearReport> all, String revision) {
        return all.stream()
                .filter(one -> Integer.toString(one.number()).equals(revision))
                .findAny()
                .or(() -> all.stream().findFirst());
    }

    ReportView view(YearReport report) {
        return view(report, plan(report.year()));
    }

    /**
     * The same for whoever has the year's plan already.
     *
     * @param now the plan as it stands, which a report that was agreed to need not be about
     */
    ReportView view(YearReport report, ActionPlan now) {
        FiscalYear year = report.year();
        ActionPlan plan =
                report.planNumber()
                        .flatMap(number -> plans.revision(year, number))
                        .map(PlanRevision::plan)
                        .orElse(now);
        YearFigures figures = reports.figures(report);
        boolean isOver = !figures.asOf().isBefore(year.lastDay());
        return new ReportView(
                report,
                PlanPage.of(
                        plan,
                        List.of(),
                        figures.byMeasure(),
                        reports.seesDrafts(),
                        isOver ? year.lastDay().plusDays(1) : figures.asOf()),
                figures,
                reports.committee(report),
                site.get().name());
    }
}
