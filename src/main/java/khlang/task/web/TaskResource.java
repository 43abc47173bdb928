package khlang.task.web;

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
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.task.TaskDetails;
import khlang.task.WorkTask;
import khlang.task.WorkTasks;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** A task, and what becomes of it. */
@Path("/tasks/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class TaskResource {

    @Inject WorkTasks tasks;
    @Inject TaskPages pages;
    @Inject TaskChoices choices;

    @GET
    @Requires(Right.READ_STAFF)
    public Page show(
            @PathParam("id") long id,
            @QueryParam("people") String people,
            @QueryParam("said") String said) {
        return pages.page(
                id,
                TaskChoices.ALL.equals(people),
                Form.EMPTY,
                FormProblems.NONE,
                Said.words(said));
    }

    @GET
    @Path("edit")
    @Requires(Right.KEEP_TASKS)
    public Page edit(@PathParam("id") long id) {
        return editPage(id, stored(id));
    }

    /** Changes what is known of a task. */
    @POST
    @Path("edit")
    @Requires(Right.KEEP_TASKS)
    public Response change(@PathParam("id") long id, Form form) {
        toKeep(id);
        return EditPage.save(
                form,
                () -> {
                    tasks.change(id, form.number("version"), TaskForm.draft(form));
                    return Said.at(TaskPages.address(id), "changed");
                },
                () -> stored(id),
                edit -> editPage(id, edit));
    }

    /** Says on which day it is done for the last time. */
    @POST
    @Path("end")
    @Requires(Right.KEEP_TASKS)
    public Response end(@PathParam("id") long id, Form form) {
        return pages.change(
                id,
                form,
                TaskPages.address(id),
                "ended",
                () -> tasks.end(id, form.number("version"), form.text("endedOn")));
    }

    /** Takes back that it ends. */
    @POST
    @Path("resume")
    @Requires(Right.KEEP_TASKS)
    public Response resume(@PathParam("id") long id, Form form) {
        return pages.change(
                id,
                form,
                TaskPages.address(id),
                "resumed",
                () -> tasks.resume(id, form.number("version")));
    }

    private TaskEditPage editPage(long id, Edit edit) {
        WorkTask task = toKeep(id);
        TaskDetails details = task.details();
        return new TaskEditPage(
                Optional.of(task),
                edit,
                choices.ownDivisions(Optional.of(details.division())),
                choices.owners(Optional.of(details.owner())),
                choices.frequencies("choose"),
                choices.months());
    }

    private Edit stored(long id) {
        WorkTask task = toKeep(id);
        return new Edit(TaskForm.stored(task.details()), FormProblems.NONE, task.version(), null);
    }

    /** Others' tasks are there to be read, but have no form. */
    private WorkTask toKeep(long id) {
        return tasks.find(id).filter(tasks::mayKeep).orElseThrow(NotFoundException::new);
    }
}
