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
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.organization.RefusedException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.PlanEdits;
import khlang.plan.PlanMeasure;
import khlang.plan.PlanRevision;
import khlang.plan.PlanRow;
import khlang.plan.PlanRowDraft;
import khlang.plan.Plans;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Changes plans, and tells how they have changed. */
@Path("/plan")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class PlanEditResource {

    private static final String YEAR = "{year: 2[4-9][0-9]{2}}";
    private static final String EDIT = YEAR + "/indicators/{row: T[1-9]R[0-9]{1,2}}/edit";
    private static final String MEASURES = "measures";

    @Inject Plans plans;
    @Inject PlanEdits edits;

    /**
     * The form for a row.
     *
     * @param year Buddhist
     */
    @GET
    @Path(EDIT)
    @Requires(Right.WRITE_PLAN)
    public Page edit(@PathParam("year") int year, @PathParam("row") String row) {
        PlanRevision newest = newest(year);
        return page(newest.plan(), row(newest.plan(), row), stored(newest, row), null);
    }

    /** Saves a row. */
    @POST
    @Path(EDIT)
    @Requires(Right.WRITE_PLAN)
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
                            draft(form, plan),
                            form.text("reason"));
                    return to("/plan/" + year + "/indicators/" + id);
                },
                () -> stored(newest(year), id),
                edit -> page(plan, row, edit, form));
    }

    /** Makes the plan of the next year, or of another that the form names, of a year's. */
    @POST
    @Path(YEAR + "/copy")
    @Requires(Right.WRITE_PLAN)
    public Response copy(@PathParam("year") int year, Form form) {
        var from = new FiscalYear(year);
        FiscalYear to =
                form.text("to").isEmpty()
                        ? from.next()
                        : FiscalYear.named(form.text("to")).orElseThrow(NotFoundException::new);
        try {
            edits.copy(from, to);
        } catch (RefusedException e) {
            return to("/plan/" + to.buddhistYear()); // a second click: it is there already
        }
        return to("/plan/" + to.buddhistYear());
    }

    /** How the plan of a year has changed. */
    @GET
    @Path(YEAR + "/history")
    @Requires(Right.READ_STAFF)
    public Page history(@PathParam("year") int year) {
        List<PlanRevision> revisions = plans.revisions(new FiscalYear(year));
        if (revisions.isEmpty()) {
            throw new NotFoundException();
        }
        return new HistoryPage(new FiscalYear(year), revisions);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private PlanRevision newest(int year) {
        return plans.newest(new FiscalYear(year)).orElseThrow(NotFoundException::new);
    }

    private static PlanRow row(ActionPlan plan, String id) {
        return plan.row(id).orElseThrow(NotFoundException::new);
    }

    /** Measures stay in the order in which the plan explains them, the first one in its place. */
    private static PlanRowDraft draft(Form form, ActionPlan plan) {
        Set<String> ticked = new LinkedHashSet<>();
        if (!form.text("first").isEmpty()) {
            ticked.add(form.text("first"));
        }
        plan.countable().stream()
                .map(PlanMeasure::id)
                .filter(one -> form.texts(MEASURES).contains(one))
                .forEach(ticked::add);
        return new PlanRowDraft(
                form.text("activity"),
                form.text("details"),
                form.text("approach"),
                form.text("period"),
                form.text("indicators"),
                form.text("target"),
                form.text("namedTarget"),
                form.text("committeeTarget"),
                form.text("responsible"),
                form.text("remarks"),
                List.copyOf(ticked));
    }

    private static Edit stored(PlanRevision revision, String id) {
        PlanRow row = row(revision.plan(), id);
        Map<String, String> fields = new HashMap<>();
        fields.put("activity", row.activity());
        fields.put("details", String.join("\n", row.details()));
        fields.put("approach", String.join("\n", row.approach()));
        fields.put("period", row.period());
        fields.put("indicators", String.join("\n", row.indicators()));
        fields.put("target", row.target());
        fields.put(
                "namedTarget",
                row.askedNumber().map(one -> one.value().toPlainString()).orElse(""));
        fields.put("committeeTarget", row.wantedNumber().map(BigDecimal::toPlainString).orElse(""));
        fields.put("responsible", row.responsible());
        fields.put("remarks", row.remarks() == null ? "" : row.remarks());
        fields.put("first", row.measures().isEmpty() ? "" : row.measures().getFirst());
        return Edit.of(fields, revision.number());
    }

    /**
     * @param typed what was ticked in a form that is shown again; null for what is stored
     */
    private static RowEditPage page(ActionPlan plan, PlanRow row, Edit edit, Form typed) {
        List<Choice> measures =
                plan.countable().stream().map(one -> new Choice(one.id(), one.name())).toList();
        Set<String> chosen =
                typed == null
                        ? Set.copyOf(row.measures())
                        : Set.copyOf(draft(typed, plan).measures());
        return new RowEditPage(plan, row, edit, measures, chosen);
    }
}
