package khlang.need.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import khlang.identity.web.ForMembers;
import khlang.library.NamedDocuments;
import khlang.need.Need;
import khlang.need.NeedState;
import khlang.need.Needs;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** One thing that the office needs to know. */
@Path("/needs/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class NeedResource {

    @Inject Needs needs;
    @Inject NamedDocuments documents;
    @Inject NeedChoices choices;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        Need need = need(id);
        return page(need, Edit.of(Map.of("state", need.state().name()), 0), "", Said.words(said));
    }

    private NeedPage page(Need need, Edit edit, String conflict, String said) {
        String typed = edit.problems().any() ? edit.form().text("document") : "";
        return new NeedPage(
                need,
                needs.steps(need),
                need.document()
                        .flatMap(
                                slug ->
                                        Optional.ofNullable(
                                                documents.among(List.of(slug)).get(slug))),
                documents.like(typed),
                choices.steps(),
                needs.mayChange(need),
                LocalDate.now(clock),
                !conflict.isEmpty(),
                edit,
                conflict.isEmpty() ? said : conflict);
    }

    @GET
    @Path("edit")
    @Requires(Right.CONTRIBUTE)
    public Page edit(@PathParam("id") long id) {
        return editPage(id, stored(id));
    }

    /** Changes what is needed. */
    @POST
    @Path("edit")
    @Requires(Right.CONTRIBUTE)
    public Response change(@PathParam("id") long id, Form form) {
        toChange(id);
        return EditPage.save(
                form,
                () -> {
                    needs.change(id, form.number("version"), NeedForm.draft(form));
                    return Said.at("/needs/" + id, "changed");
                },
                () -> stored(id),
                edit -> editPage(id, edit));
    }

    /** Says how far it has come. */
    @POST
    @Path("state")
    @Requires(Right.CONTRIBUTE)
    public Response move(@PathParam("id") long id, Form form) {
        NeedState to = NeedState.of(form.text("state")).orElse(NeedState.COVERED);
        return decide(
                id,
                form,
                () -> {
                    needs.move(id, form.number("version"), to, form.text("note"));
                    return Said.at("/needs/" + id, "moved");
                });
    }

    /** Names the document that covers it. One that was chosen goes before what is typed. */
    @POST
    @Path("document")
    @Requires(Right.CONTRIBUTE)
    public Response name(@PathParam("id") long id, Form form) {
        String chosen = form.text("chosen");
        String named = chosen.isEmpty() ? form.text("document") : chosen;
        return decide(
                id,
                form,
                () -> {
                    boolean covered = needs.name(id, form.number("version"), named);
                    return Said.at("/needs/" + id, covered ? "covered" : "named");
                });
    }

    private Response decide(long id, Form form, Supplier<Response> verb) {
        toChange(id);
        try {
            return EditPage.save(form, verb, edit -> page(need(id), edit, "", ""));
        } catch (ChangedMeanwhileException e) {
            var edit = new Edit(form, FormProblems.NONE, 0, null);
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(need(id), edit, Said.words("conflict"), ""))
                    .build();
        }
    }

    private NeedEditPage editPage(long id, Edit edit) {
        return new NeedEditPage(
                Optional.of(toChange(id)),
                edit,
                choices.divisions("choose"),
                choices.people(),
                choices.sources());
    }

    private Edit stored(long id) {
        Need need = toChange(id);
        return Edit.of(NeedForm.stored(need), need.version());
    }

    private Need need(long id) {
        return needs.find(id).orElseThrow(NotFoundException::new);
    }

    /** Others' records are there to be read, but have no form. */
    private Need toChange(long id) {
        Need need = need(id);
        if (!needs.mayChange(need)) {
            throw new NotFoundException();
        }
        return need;
    }
}
