package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRevision;
import khlang.plan.PlanRow;
import khlang.plan.PlanRowEdits;
import khlang.plan.PlanTable;
import khlang.plan.Plans;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** Adds rows to the tables of plans, and rewrites them. */
@Path("/plan")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class RowEditResource {

    private static final String YEAR = "{year: 2[4-9][0-9]{2}}/";
    private static final String EDIT = YEAR + "indicators/{row: T[1-9]R[0-9]{1,2}}/edit";
    private static final String ADD = YEAR + "tables/{table: T[1-9]}/rows/new";

    @Inject Plans plans;
    @Inject PlanRowEdits edits;

    /**
     * The form for a row.
     *
     * @param year Buddhist
     */
    @GET
    @Path(EDIT)
    public Page edit(@PathParam("year") int year, @PathParam("row") String row) {
        PlanRevision newest = newest(year);
        return page(newest.plan(), row(newest.plan(), row), stored(newest, row), null);
    }

    /** Saves a row. */
    @POST
    @Path(EDIT)
    public Response change(@PathParam("year") int year, @PathParam("row") String id, Form form) {
        ActionPlan plan = newest(year).plan();
        PlanRow row = row(plan, id);
        return EditPage.save(
                form,
                () -> {
                    edits.change(
                            plan.year(),
                            id,
                            form.number("version"),
                            RowForm.draft(form, plan),
                            form.text("reason"));
                    return SaidWords.at(address(year, id), "row-changed");
                },
                () -> stored(newest(year), id),
                edit -> page(plan, row, edit, form));
    }

    /**
     * The form for a new row.
     *
     * @param table its id, such as {@code T1}
     */
    @GET
    @Path(ADD)
    public Page add(@PathParam("year") int year, @PathParam("table") String table) {
        ActionPlan plan = newest(year).plan();
        PlanTable to = table(plan, table);
        return page(plan, to, Edit.of(RowForm.blank(to, RandomKey.make()), 0), Set.of());
    }

    /** Adds a row. */
    @POST
    @Path(ADD)
    public Response add(@PathParam("year") int year, @PathParam("table") String table, Form form) {
        ActionPlan plan = newest(year).plan();
        PlanTable to = table(plan, table);
        return EditPage.save(
                form,
                () -> {
                    String added =
                            edits.add(
                                    plan.year(),
                                    table,
                                    RowForm.draft(form, plan),
                                    form.text("reason"),
                                    form.text("form-key"));
                    return SaidWords.at(address(year, added), "row-added");
                },
                edit -> page(plan, to, edit, chosen(form, plan)));
    }

    static String address(int year, String row) {
        return "/plan/" + year + "/indicators/" + row;
    }

    private PlanRevision newest(int year) {
        return plans.newest(new FiscalYear(year)).orElseThrow(NotFoundException::new);
    }

    private static PlanRow row(ActionPlan plan, String id) {
        return plan.row(id).orElseThrow(NotFoundException::new);
    }

    private static PlanTable table(ActionPlan plan, String id) {
        return plan.table(id).orElseThrow(NotFoundException::new);
    }

    private static Edit stored(PlanRevision revision, String id) {
        ActionPlan plan = revision.plan();
        return Edit.of(
                RowForm.fields(row(plan, id), plan.tableOf(id).orElseThrow()), revision.number());
    }

    /**
     * @param typed what was ticked in a form that is shown again; null for what is stored
     */
    private static RowEditPage page(ActionPlan plan, PlanRow row, Edit edit, Form typed) {
        Set<String> chosen = typed == null ? Set.copyOf(row.measures()) : chosen(typed, plan);
        return new RowEditPage(
                plan,
                plan.tableOf(row.id()).orElseThrow(),
                Optional.of(row),
                edit,
                RowForm.measures(plan),
                chosen);
    }

    private static RowEditPage page(
            ActionPlan plan, PlanTable table, Edit edit, Set<String> chosen) {
        return new RowEditPage(plan, table, Optional.empty(), edit, RowForm.measures(plan), chosen);
    }

    private static Set<String> chosen(Form typed, ActionPlan plan) {
        List<String> measures = RowForm.draft(typed, plan).measures();
        return Set.copyOf(measures);
    }
}
