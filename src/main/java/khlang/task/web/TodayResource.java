package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.task.TaskPerson;
import khlang.task.TaskRow;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Who can stand in today, for whoever is away. */
@Path("/tasks/today")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class TodayResource {

    @Inject BoardPages pages;
    @Inject TaskChoices choices;

    /**
     * The tasks of a division, one's own unless another is asked for.
     *
     * @param away the key of a main holder; those of everybody are shown when it is none
     */
    @GET
    public Page today(
            @QueryParam("division") String division,
            @QueryParam("away") String away,
            @QueryParam("page") String page) {
        String slug = choices.asked(division);
        List<TaskRow> rows = pages.rows(slug);
        List<Choice> people = people(rows);
        String holder =
                people.stream()
                        .map(Choice::value)
                        .filter(one -> one.equals(away))
                        .findAny()
                        .orElse("");
        List<TaskRow> shown =
                holder.isEmpty()
                        ? rows
                        : rows.stream()
                                .filter(one -> one.owner().id() == Long.parseLong(holder))
                                .toList();
        Form asked = BoardPages.asking(slug, "away", holder);
        return new BoardPage(
                BoardPage.View.TODAY,
                pages.board("/tasks/today", shown, asked, page),
                asked,
                choices.divisions(TaskChoices.ALL),
                people,
                pages.phones());
    }

    private static List<Choice> people(List<TaskRow> rows) {
        return Choice.after(
                TaskChoices.WORDS.say("everybody"),
                rows.stream()
                        .map(TaskRow::owner)
                        .distinct()
                        .sorted(Comparator.comparing(TaskPerson::name))
                        .map(one -> new Choice(Long.toString(one.id()), one.name())));
    }
}
