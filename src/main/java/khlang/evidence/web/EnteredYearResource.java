package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnteredYear;
import khlang.evidence.EnteredYears;
import khlang.identity.web.ForMembers;
import khlang.plan.KnownFigures;
import khlang.plan.Plans;
import khlang.plan.web.MeasureText;
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
                plans.of(year).map(MeasureText::of).orElseThrow(NotFoundException::new),
                figures.countedByRooms(year),
                rights.allows(Right.WRITE_PLAN),
                Said.words(said));
    }
}
