package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.organization.RefusedException;
import khlang.plan.PlanEdits;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.PageWriter;

/** Copies plans to the years beside theirs. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/copy")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class PlanCopyResource {

    @Inject PlanEdits edits;

    /** Makes the plan of the next year, or of another that the form names, of a year's. */
    @POST
    public Response copy(@PathParam("year") int year, Form form) {
        var from = new FiscalYear(year);
        FiscalYear to =
                form.text("to").isEmpty()
                        ? from.next()
                        : FiscalYear.named(form.text("to")).orElseThrow(NotFoundException::new);
        try {
            edits.copy(from, to);
        } catch (RefusedException e) {
            return to(to); // a second click: it is there already
        }
        return to(to);
    }

    private static Response to(FiscalYear year) {
        return Response.seeOther(URI.create("/plan/" + year.buddhistYear())).build();
    }
}
