package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.task.TaskRow;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What a head has to look after: tasks that nobody else can do, people who leave, what lapses. */
@Path("/tasks/gaps")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class GapsResource {

    @Inject BoardPages pages;
    @Inject TaskChoices choices;

    @GET
    public Page gaps(
            @QueryParam("division") String division,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        String slug = choices.asked(division);
        List<TaskRow> rows = pages.rows(slug);
        Set<String> confirmed =
                rows.stream()
                        .map(TaskRow::division)
                        .distinct()
                        .filter(pages::mayConfirm)
                        .collect(Collectors.toSet());
        Form asked = BoardPages.asking(slug, "away", "");
        return new GapsPage(
                pages.board("/tasks/gaps", rows, asked, null),
                pages.board(
                        "/tasks/gaps",
                        rows.stream().filter(one -> !one.gaps().isEmpty()).toList(),
                        asked,
                        page),
                asked,
                choices.divisions(TaskChoices.ALL),
                confirmed,
                choices.self(),
                Said.words(said));
    }
}
