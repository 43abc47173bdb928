package khlang.sharing.web;

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
import java.util.List;
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingEvents;
import khlang.sharing.SharingTasks;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** An event, and what becomes of it. */
@Path("/activities/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class EventResource {

    @Inject SharingEvents events;
    @Inject SharingTasks tasks;
    @Inject EventPages pages;
    @Inject EventChoices choices;

    @GET
    @Requires(Right.READ_STAFF)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return pages.page(id, Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    @GET
    @Path("edit")
    @Requires(Right.RECORD_SHARING)
    public Page edit(@PathParam("id") long id) {
        return editPage(id, stored(id));
    }

    /** Changes an event; another day is a move and needs a reason. */
    @POST
    @Path("edit")
    @Requires(Right.RECORD_SHARING)
    public Response change(@PathParam("id") long id, Form form) {
        toRecord(id);
        return EditPage.save(
                form,
                () -> {
                    events.change(id, form.number("version"), EventForm.draft(form));
                    return Said.at(EventPages.address(id), "changed");
                },
                () -> stored(id),
                edit -> editPage(id, edit));
    }

    /** Says that it is not held. */
    @POST
    @Path("cancel")
    @Requires(Right.RECORD_SHARING)
    public Response cancel(@PathParam("id") long id, Form form) {
        return pages.change(
                id,
                form,
                "cancelled",
                () -> events.cancel(id, form.number("version"), form.text("cancelReason")));
    }

    /** Says that it was held, or that it is no longer cancelled. */
    @POST
    @Path("hold")
    @Requires(Right.RECORD_SHARING)
    public Response hold(@PathParam("id") long id, Form form) {
        return pages.change(id, form, "held", () -> events.hold(id, form.number("version")));
    }

    /** Gives somebody something to do. */
    @POST
    @Path("tasks")
    @Requires(Right.RECORD_SHARING)
    public Response addTask(@PathParam("id") long id, Form form) {
        return pages.change(
                id,
                form,
                "task-added",
                () -> tasks.add(id, form.text("what"), form.text("owner"), form.text("dueOn")));
    }

    /** Says that it is done: its owner, or whoever records the event. */
    @POST
    @Path("tasks/{task: [0-9]{1,18}}/done")
    @Requires(Right.READ_STAFF)
    public Response finish(@PathParam("id") long id, @PathParam("task") long task, Form form) {
        return pages.change(
                id, form, "task-done", () -> tasks.finish(id, task, form.text("note-" + task)));
    }

    private EventEditPage editPage(long id, Edit edit) {
        SharingEvent event = toRecord(id);
        List<Choice> divisions = choices.ownDivisions();
        return new EventEditPage(
                Optional.of(event),
                edit,
                choices.kinds("choose"),
                divisions,
                choices.sides(),
                choices.committees(event.committee()));
    }

    private Edit stored(long id) {
        SharingEvent event = toRecord(id);
        return new Edit(
                EventForm.stored(event.details()), FormProblems.NONE, event.version(), null);
    }

    /** Others' events are there to be read, but have no form. */
    private SharingEvent toRecord(long id) {
        return events.find(id).filter(events::mayRecord).orElseThrow(NotFoundException::new);
    }
}
