package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.KeptForRow;
import khlang.plan.PlanRevision;
import khlang.plan.PlanRow;
import khlang.plan.PlanRowEdits;
import khlang.plan.Plans;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** Takes rows out of plans, once it was shown what hangs on them. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/indicators/{row: T[1-9]R[0-9]{1,2}}/remove")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class RowRemovalResource {

    @Inject Plans plans;
    @Inject PlanRowEdits edits;
    @Inject Instance<KeptForRow> keeping;

    /**
     * What hangs on a row, and the form that takes it out.
     *
     * @param year Buddhist
     */
    @GET
    public Page ask(@PathParam("year") int year, @PathParam("row") String row) {
        PlanRevision newest = newest(year);
        return page(newest.plan(), row, Edit.of(Map.of(), newest.number()));
    }

    /** Takes it out. */
    @POST
    public Response remove(@PathParam("year") int year, @PathParam("row") String row, Form form) {
        ActionPlan plan = newest(year).plan();
        return EditPage.save(
                form,
                () -> {
                    edits.remove(plan.year(), row, form.number("version"), form.text("reason"));
                    return SaidWords.at("/plan/" + year, "row-removed");
                },
                () -> Edit.of(Map.of(), newest(year).number()),
                edit -> page(plan, row, edit));
    }

    private PlanRevision newest(int year) {
        return plans.newest(new FiscalYear(year)).orElseThrow(NotFoundException::new);
    }

    private RowRemovalPage page(ActionPlan plan, String id, Edit edit) {
        FiscalYear year = plan.year();
        PlanRow row = plan.row(id).orElseThrow(NotFoundException::new);
        return new RowRemovalPage(
                plan,
                plan.tableOf(id).orElseThrow(),
                row,
                keeping.stream().flatMap(room -> room.of(year, row).stream()).toList(),
                edit);
    }
}
