package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.evaluation.Gaps;
import khlang.evaluation.Recommendation;
import khlang.evaluation.Recommendations;
import khlang.plan.ActionPlan;
import khlang.plan.KnownFigures;
import khlang.plan.web.PlanPage;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The plan for the wall of a meeting room; the public sees what it sees on the plan's page. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/present")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class PresentResource {

    @Inject ReportViews views;
    @Inject KnownFigures figures;
    @Inject Gaps gaps;
    @Inject Recommendations recommendations;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * @param year Buddhist
     */
    @GET
    public Page show(@PathParam("year") int year) {
        ActionPlan plan = views.plan(new FiscalYear(year));
        LocalDate today = LocalDate.now(clock);
        return new PresentPage(
                PlanPage.of(plan, List.of(), figures.of(plan.year()), false, today),
                figures.of(plan.year().previous()),
                rights.allowsSome(Right.SEE_EVIDENCE) ? silent(plan.year()) : Map.of(),
                rights.allows(Right.READ_STAFF) ? recommended(plan.year()) : List.of(),
                today);
    }

    private Map<String, List<String>> silent(FiscalYear year) {
        Map<String, List<String>> silent = new HashMap<>();
        gaps.of(year)
                .forEach(
                        (division, measures) ->
                                measures.forEach(
                                        one ->
                                                silent.computeIfAbsent(
                                                                one, none -> new ArrayList<>())
                                                        .add(division)));
        return silent;
    }

    private List<Recommendation> recommended(FiscalYear year) {
        return Stream.concat(
                        recommendations.of(year).stream(), recommendations.leftFrom(year).stream())
                .toList();
    }
}
