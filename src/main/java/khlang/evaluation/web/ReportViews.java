package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.evaluation.Recommendations;
import khlang.evaluation.YearFigures;
import khlang.evaluation.YearReport;
import khlang.evaluation.YearReports;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.Committees;
import khlang.organization.SeatHolder;
import khlang.plan.ActionPlan;
import khlang.plan.PlanCommittees;
import khlang.plan.Plans;
import khlang.plan.web.PlanPage;
import khlang.web.Site;

/** Puts yearly reports together. */
@ApplicationScoped
class ReportViews {

    @Inject YearReports reports;
    @Inject Recommendations recommendations;
    @Inject Plans plans;
    @Inject PlanCommittees acting;
    @Inject Committees committees;
    @Inject Provider<Site> site;

    ActionPlan plan(FiscalYear year) {
        return plans.of(year).orElseThrow(NotFoundException::new);
    }

    ReportView view(YearReport report) {
        FiscalYear year = report.year();
        YearFigures figures = reports.figures(report);
        boolean isOver = !figures.asOf().isBefore(year.lastDay());
        return new ReportView(
                report,
                PlanPage.of(
                        plan(year),
                        List.of(),
                        figures.byMeasure(),
                        reports.seesDrafts(),
                        isOver ? year.lastDay().plusDays(1) : figures.asOf()),
                figures,
                recommendations.of(year),
                recommendations.leftFrom(year),
                signers(report),
                site.get().name());
    }

    private List<ReportView.Signer> signers(YearReport report) {
        LocalDate day = report.agreedOn().orElse(report.year().lastDay());
        return acting.actingIn(report.year()).stream()
                .filter(one -> one.slug().equals(PlanCommittees.MONITORING))
                .findAny()
                .map(one -> signers(one, day))
                .orElse(List.of());
    }

    private List<ReportView.Signer> signers(Committee committee, LocalDate day) {
        Map<Long, String> names =
                committees.holders(committee.id()).stream()
                        .filter(one -> one.isHeldOn(day))
                        .collect(
                                Collectors.toMap(
                                        one -> one.seat().id(),
                                        ReportViews::name,
                                        (first, second) -> first));
        return committee.seats().stream()
                .sorted(Comparator.comparingInt(CommitteeSeat::order))
                .map(
                        seat ->
                                new ReportView.Signer(
                                        names.getOrDefault(seat.id(), ""),
                                        seat.positionName(),
                                        seat.roleName()))
                .toList();
    }

    private static String name(SeatHolder holder) {
        return holder.person().fullName();
    }
}
