package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.task.TaskRow;
import khlang.web.Page;
import khlang.web.PageWriter;

/** When tasks peak or are due, month by month of the fiscal year. */
@Path("/tasks/calendar")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class TaskCalendarResource {

    @Inject BoardPages pages;
    @Inject TaskChoices choices;

    @GET
    public Page calendar(@QueryParam("division") String division, @QueryParam("mine") String mine) {
        boolean own = "yes".equals(mine) && choices.self() != 0;
        String slug = own ? "" : choices.asked(division);
        List<TaskRow> rows =
                pages.rows(slug).stream()
                        .filter(one -> !own || one.owner().id() == choices.self())
                        .toList();
        return new TaskCalendarPage(
                rows,
                FiscalYear.containing(pages.today()),
                pages.today(),
                BoardPages.asking(own ? choices.own() : slug, "mine", own ? "yes" : ""),
                choices.divisions(TaskChoices.ALL),
                choices.self() != 0);
    }
}
