package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnteredYear;
import khlang.evidence.EnteredYears;
import khlang.identity.web.ForMembers;
import khlang.plan.KnownFigures;
import khlang.plan.Plans;
import khlang.plan.web.PlanPage;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;

/** All that is typed in for a year, for those who type it in. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/entered")
@ApplicationScoped
@ForMembers
@Requires(Right.KEEP_EVIDENCE)
@Produces(PageWriter.HTML)
public class EnteredYearResource {

    @Inject EnteredYears years;
    @Inject KnownFigures figures;
    @Inject Plans plans;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * @param number Buddhist
     * @param said what was just done; may be missing
     */
    @GET
    public Page show(@PathParam("year") int number, @QueryParam("said") String said) {
        var year = new FiscalYear(number);
        EnteredYear entered = years.of(year);
        return new EnteredYearPage(
                entered,
                PlanPage.of(
                        plans.of(year).orElseThrow(NotFoundException::new),
                        List.of(),
                        figures.of(year),
                        true,
                        LocalDate.now(clock)),
                figures.countedByRooms(year),
                rights.allows(Right.WRITE_PLAN),
                Said.words(said));
    }
}
