package khlang.plan.web;

import static khlang.plan.PlanHeadDraft.outcomeField;
import static khlang.plan.PlanHeadDraft.stateField;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.PlanEdits;
import khlang.plan.PlanHeadDraft;
import khlang.plan.PlanRevision;
import khlang.plan.PlanTable;
import khlang.plan.Plans;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Changes what stands around the rows of a plan. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/edit")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class PlanHeadResource {

    @Inject Plans plans;
    @Inject PlanEdits edits;

    /**
     * The form.
     *
     * @param year Buddhist
     */
    @GET
    public Page edit(@PathParam("year") int year) {
        PlanRevision newest = newest(year);
        return new HeadEditPage(newest.plan(), stored(newest));
    }

    /** Saves it. */
    @POST
    public Response change(@PathParam("year") int year, Form form) {
        ActionPlan plan = newest(year).plan();
        return EditPage.save(
                form,
                () -> {
                    edits.change(
                            plan.year(),
                            form.number("version"),
                            draft(form, plan),
                            form.text("reason"));
                    return Response.seeOther(URI.create("/plan/" + year + "#words")).build();
                },
                () -> stored(newest(year)),
                edit -> new HeadEditPage(plan, edit));
    }

    private PlanRevision newest(int year) {
        return plans.newest(new FiscalYear(year)).orElseThrow(NotFoundException::new);
    }

    private static PlanHeadDraft draft(Form form, ActionPlan plan) {
        return new PlanHeadDraft(
                form.text("title"),
                form.text("focusAreas"),
                form.text("desiredStates"),
                form.text("successFactors"),
                form.text("policies"),
                plan.tables().stream()
                        .map(PlanTable::id)
                        .collect(
                                Collectors.toMap(
                                        id -> id,
                                        id ->
                                                new PlanHeadDraft.TableHead(
                                                        form.text(stateField(id)),
                                                        form.text(outcomeField(id))))));
    }

    private static Edit stored(PlanRevision revision) {
        PlanHeadDraft head = PlanHeadDraft.of(revision.plan());
        Map<String, String> fields = new HashMap<>();
        fields.put("title", head.title());
        fields.put("focusAreas", head.focusAreas());
        fields.put("desiredStates", head.desiredStates());
        fields.put("successFactors", head.successFactors());
        fields.put("policies", head.policies());
        head.tables()
                .forEach(
                        (id, table) -> {
                            fields.put(stateField(id), table.desiredState());
                            fields.put(outcomeField(id), table.outcome());
                        });
        return Edit.of(fields, revision.number());
    }
}
