package khlang.disclosure.web;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosedPoint;
import khlang.disclosure.DisclosureLists;
import khlang.disclosure.DisclosurePoint;
import khlang.disclosure.Disclosures;
import khlang.identity.web.ForMembers;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The desk of those who keep the list of a year's transparency assessment. */
@Path("/oit/{year: 2[4-9][0-9]{2}}/points")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class PointsResource {

    private static final String FIND = "find";
    private static final int SIZE = 50;

    @Inject DisclosureLists lists;
    @Inject Disclosures disclosures;
    @Inject PointDocuments documents;

    /**
     * The list, an empty one too.
     *
     * @param year Buddhist
     */
    @GET
    public Page list(
            @PathParam("year") int year,
            @QueryParam("said") String said,
            @QueryParam("page") String page) {
        return page(new FiscalYear(year), page, Said.words(said), false);
    }

    private Page page(FiscalYear year, String asked, String said, boolean late) {
        List<DisclosedPoint> points = disclosures.of(lists.of(year));
        return new PointsPage(
                year,
                points,
                Paging.of(asked, SIZE, points.size(), address(year.buddhistYear()) + "?page="),
                lists.has(year.next()),
                said,
                late);
    }

    private static String address(int year) {
        return "/oit/" + year + "/points";
    }

    @GET
    @Path("new")
    public Page add(@PathParam("year") int year) {
        List<DisclosurePoint> there = lists.of(new FiscalYear(year));
        return page(
                year,
                Optional.empty(),
                PointForm.fresh(there.isEmpty() ? "" : there.getLast().scheme()));
    }

    /** Adds one, or looks for documents to choose. */
    @POST
    @Path("new")
    public Response add(@PathParam("year") int year, Form form) {
        if (form.has(FIND)) {
            return Response.ok(page(year, Optional.empty(), typed(form))).build();
        }
        return EditPage.save(
                form,
                () -> {
                    lists.add(new FiscalYear(year), PointForm.draft(form), form.text("form-key"));
                    return Said.at(address(year), "saved");
                },
                edit -> page(year, Optional.empty(), edit));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Page edit(@PathParam("year") int year, @PathParam("id") long id) {
        DisclosurePoint found = find(year, id);
        return page(year, Optional.of(found), PointForm.stored(found));
    }

    /** Changes one, or looks for documents to choose. */
    @POST
    @Path("{id: [0-9]{1,18}}")
    public Response change(@PathParam("year") int year, @PathParam("id") long id, Form form) {
        DisclosurePoint found = find(year, id);
        if (form.has(FIND)) {
            return Response.ok(page(year, Optional.of(found), typed(form))).build();
        }
        return EditPage.save(
                form,
                () -> {
                    lists.change(
                            new FiscalYear(year),
                            id,
                            form.number("version"),
                            PointForm.draft(form));
                    return Said.at(address(year), "saved");
                },
                () -> PointForm.stored(find(year, id)),
                edit -> page(year, Optional.of(find(year, id)), edit));
    }

    /** Takes one away. */
    @POST
    @Path("{id: [0-9]{1,18}}/remove")
    public Response remove(@PathParam("year") int year, @PathParam("id") long id, Form form) {
        Form whole = PointForm.stored(find(year, id)).filling(form);
        return EditPage.save(
                whole,
                () -> {
                    lists.remove(new FiscalYear(year), id, form.number("version"));
                    return Said.at(address(year), "removed");
                },
                () -> PointForm.stored(find(year, id)),
                edit -> page(year, Optional.of(find(year, id)), edit));
    }

    /** Moves one up or down. */
    @POST
    @Path("{id: [0-9]{1,18}}/move")
    public Response move(@PathParam("year") int year, @PathParam("id") long id, Form form) {
        var of = new FiscalYear(year);
        try {
            lists.move(of, id, form.number("version"), form.text("to").equals("up"));
            String page = Integer.toString(Paging.number(form.text("page")));
            return Response.seeOther(URI.create(address(year) + "?page=" + page + "&said=moved"))
                    .build();
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(of, form.text("page"), "", true))
                    .build();
        }
    }

    /** Begins the next year's list with this one. */
    @POST
    @Path("copy")
    public Response copy(@PathParam("year") int year) {
        boolean done = lists.copyToNext(new FiscalYear(year));
        return Said.at(address(year + 1), done ? "copied" : "kept");
    }

    /** Begins the list with samples. */
    @POST
    @Path("samples")
    public Response samples(@PathParam("year") int year) {
        boolean done = lists.beginWithSamples(new FiscalYear(year));
        return Said.at(address(year), done ? "sampled" : "kept");
    }

    private DisclosurePoint find(int year, long id) {
        return lists.find(new FiscalYear(year), id).orElseThrow(NotFoundException::new);
    }

    private static Edit typed(Form form) {
        return new Edit(form, FormProblems.NONE, Math.max(0, form.number("version")), null);
    }

    private PointEditPage page(int year, Optional<DisclosurePoint> of, Edit edit) {
        return documents.page(new FiscalYear(year), of, edit, edit.form().has(FIND));
    }
}
