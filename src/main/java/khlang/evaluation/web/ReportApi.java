package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.evaluation.Recommendation;
import khlang.evaluation.Recommendations;
import khlang.evaluation.YearReport;
import khlang.evaluation.YearReports;
import khlang.plan.ActionPlan;
import khlang.plan.web.AskedPlans;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.rights.web.Tagged;
import khlang.web.ProblemException;

/** Yearly reports and recommendations for programs, to whom their pages are shown. */
@Path("api/v1/plan")
@ApplicationScoped
@Requires(Right.READ_STAFF)
@Produces(MediaType.APPLICATION_JSON)
public class ReportApi {

    @Inject YearReports reports;
    @Inject ReportViews views;
    @Inject Recommendations recommendations;
    @Inject AskedPlans plans;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * A report that the asker may read.
     *
     * @param year Buddhist
     * @param revision its number; null for the latest
     */
    @GET
    @Path("{year}/report")
    public Response report(
            @PathParam("year") String year,
            @QueryParam("revision") String revision,
            @Context Request request) {
        ActionPlan plan = plans.find(year);
        YearReport found =
                reports.of(plan.year()).stream()
                        .filter(
                                one ->
                                        revision == null
                                                || revision.equals(Integer.toString(one.number())))
                        .findFirst()
                        .orElseThrow(() -> missing("noReport", year));
        return Tagged.of(ReportAnswers.of(views.view(found, plan))).answer(request, reader.get());
    }

    /** What the committee of a year recommends, and what is left of earlier years. */
    @GET
    @Path("{year}/recommendations")
    public Response recommendations(@PathParam("year") String year, @Context Request request) {
        FiscalYear asked = plans.find(year).year();
        var answer =
                new ReportAnswers.Advice(
                        told(recommendations.of(asked)), told(recommendations.leftFrom(asked)));
        return Tagged.of(answer).answer(request, reader.get());
    }

    private List<ReportAnswers.Recommended> told(List<Recommendation> those) {
        LocalDate today = LocalDate.now(clock);
        return those.stream().map(one -> ReportAnswers.Recommended.of(one, today)).toList();
    }

    private static ProblemException missing(String key, String detail) {
        return ProblemException.of(Response.Status.NOT_FOUND, key, detail);
    }
}
