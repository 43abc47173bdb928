package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.organization.Division;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.task.TaskBoard;
import khlang.task.TaskFilter;
import khlang.task.TaskRow;
import khlang.task.WorkTasks;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The tasks of the divisions: what there is, and what is recorded anew. */
@Path("/tasks")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class TasksResource {

    private static final String PATH = "/tasks";

    /** How many tasks a page shows. */
    static final int SIZE = 50;

    @Inject WorkTasks tasks;
    @Inject TaskBoard board;
    @Inject AskedTasks asked;
    @Inject TaskChoices choices;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@Context UriInfo uri, @QueryParam("said") String said) {
        TaskFilter filter = asked.filter(uri.getQueryParameters());
        Form shown = AskedTasks.shown(filter);
        List<TaskRow> rows = board.rows(filter);
        Paging paging =
                Paging.of(
                        uri.getQueryParameters().getFirst("page"),
                        SIZE,
                        rows.size(),
                        AskedTasks.address(PATH, shown) + "page=");
        return new TasksPage(
                new Board(rows, paging),
                shown,
                choices.divisions(""),
                choices.frequencies("allFrequencies"),
                rights.allowsSome(Right.KEEP_TASKS),
                reader.actor().person() != 0,
                Said.words(said));
    }

    @GET
    @Path("new")
    @Requires(Right.KEEP_TASKS)
    public Page add() {
        List<Division> own = tasks.divisions();
        String division = own.size() == 1 ? own.getFirst().slug() : "";
        return page(new Edit(TaskForm.fresh(division), FormProblems.NONE, 0, null));
    }

    /** Records a task. */
    @POST
    @Path("new")
    @Requires(Right.KEEP_TASKS)
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    long id = tasks.add(TaskForm.draft(form), form.text("form-key"));
                    return Said.at(PATH + "/" + id, "added");
                },
                this::page);
    }

    private TaskEditPage page(Edit edit) {
        return new TaskEditPage(
                Optional.empty(),
                edit,
                choices.ownDivisions(Optional.empty()),
                choices.owners(Optional.empty()),
                choices.frequencies("choose"),
                choices.months());
    }
}
