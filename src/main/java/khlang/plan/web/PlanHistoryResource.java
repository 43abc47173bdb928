package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.PlanDifference;
import khlang.plan.PlanEdits;
import khlang.plan.PlanRevision;
import khlang.plan.PlanRowEdits;
import khlang.plan.Plans;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.SaidWords;

/** Tells how plans have changed, and brings back what stood in them before. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/history")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class PlanHistoryResource {

    private static final int SIZE = 50;
    private static final String NUMBER = "{number: [1-9][0-9]{0,5}}";

    @Inject Plans plans;
    @Inject PlanEdits edits;
    @Inject PlanRowEdits rows;
    @Inject Rights rights;

    /**
     * How the plan of a year has changed.
     *
     * @param number of the year, Buddhist
     */
    @GET
    @Requires(Right.READ_STAFF)
    public Page history(@PathParam("year") int number, @QueryParam("page") String page) {
        var year = new FiscalYear(number);
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        plans.newest(year).orElseThrow(NotFoundException::new).number(),
                        address(number) + "?page=");
        return new HistoryPage(year, plans.revisions(year, paging.offset(), SIZE), paging);
    }

    /**
     * What a revision has changed.
     *
     * @param number of the revision, from 1
     */
    @GET
    @Path(NUMBER)
    @Requires(Right.READ_STAFF)
    public Page revision(@PathParam("year") int year, @PathParam("number") int number) {
        int newest = newest(year).number();
        if (number > newest) {
            throw new NotFoundException();
        }
        return page(year, number, Edit.of(Map.of(), newest));
    }

    /** Puts a row as it stood in a revision. */
    @POST
    @Path(NUMBER + "/rows/{row: T[1-9]R[0-9]{1,2}}")
    @Requires(Right.WRITE_PLAN)
    public Response restore(
            @PathParam("year") int year,
            @PathParam("number") int number,
            @PathParam("row") String row,
            Form form) {
        return EditPage.save(
                form,
                () -> {
                    rows.restore(new FiscalYear(year), number, row, form.number("version"));
                    return SaidWords.at(RowEditResource.address(year, row), "row-restored");
                },
                () -> Edit.of(Map.of(), newest(year).number()),
                edit -> page(year, number + 1, edit));
    }

    /** Puts the words around the rows as they stood in a revision. */
    @POST
    @Path(NUMBER + "/head")
    @Requires(Right.WRITE_PLAN)
    public Response restoreHead(
            @PathParam("year") int year, @PathParam("number") int number, Form form) {
        return EditPage.save(
                form,
                () -> {
                    edits.restoreHead(new FiscalYear(year), number, form.number("version"));
                    return SaidWords.at("/plan/" + year, "head-restored");
                },
                () -> Edit.of(Map.of(), newest(year).number()),
                edit -> page(year, number + 1, edit));
    }

    /** What was undone is asked for by the revision that did it, the one after. */
    private RevisionPage page(int number, int revision, Edit edit) {
        var year = new FiscalYear(number);
        PlanRevision newest = newest(number);
        PlanRevision shown =
                plans.revision(year, Math.min(revision, newest.number()))
                        .orElseThrow(NotFoundException::new);
        Optional<PlanRevision> before = plans.revision(year, shown.number() - 1);
        return new RevisionPage(
                shown,
                newest,
                before.map(one -> PlanDifference.between(one.plan(), shown.plan())),
                before.map(one -> PlanDifference.between(one.plan(), newest.plan())),
                rights.allows(Right.WRITE_PLAN) && !plans.isClosed(year),
                edit);
    }

    private PlanRevision newest(int year) {
        return plans.newest(new FiscalYear(year)).orElseThrow(NotFoundException::new);
    }

    private static String address(int year) {
        return "/plan/" + year + "/history";
    }
}
