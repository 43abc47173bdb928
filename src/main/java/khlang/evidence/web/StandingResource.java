package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnteredDecisions;
import khlang.identity.web.ForMembers;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.PageWriter;

/** The committee says whether what was typed in or what the portal counts stands. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/measures/{measure: [A-Z0-9]{1,12}}/standing")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class StandingResource {

    @Inject EnteredDecisions decisions;

    /**
     * @param year Buddhist
     */
    @POST
    public Response choose(
            @PathParam("year") int year, @PathParam("measure") String measure, Form form) {
        boolean entered = form.has("entered");
        String there = "/plan/" + year + "/entered";
        try {
            decisions.choose(new FiscalYear(year), measure, entered);
            return Said.at(there, entered ? "chosen" : "unchosen");
        } catch (RefusedException e) {
            return Said.at(there, "locked"); // the page shows no button then, but an old one did
        }
    }
}
