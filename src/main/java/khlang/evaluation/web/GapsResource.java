package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.evaluation.Gaps;
import khlang.identity.web.ForMembers;
import khlang.plan.ActionPlan;
import khlang.plan.KnownFigures;
import khlang.plan.web.PlanPage;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What is missing of a year from whom, with messages that are ready to be sent. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/gaps")
@ApplicationScoped
@ForMembers
@Requires(Right.SEE_EVIDENCE)
@Produces(PageWriter.HTML)
public class GapsResource {

    @Inject Gaps gaps;
    @Inject ReportViews views;
    @Inject KnownFigures figures;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * @param year Buddhist
     */
    @GET
    public Page show(@PathParam("year") int year) {
        ActionPlan plan = views.plan(new FiscalYear(year));
        LocalDate today = LocalDate.now(clock);
        return new GapsPage(
                PlanPage.of(plan, List.of(), figures.of(plan.year()), true, today),
                gaps.of(plan.year()),
                gaps.unproved(plan),
                gaps.unconfirmed(plan.year()),
                rights.allows(Right.CONTRIBUTE),
                today);
    }
}
