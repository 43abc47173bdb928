package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import khlang.identity.web.ForMembers;
import khlang.library.web.PrintSettings;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.task.TaskRow;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Site;

/** Who can stand in for whom, on the screen and on paper. */
@Path("/tasks/matrix")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class MatrixResource {

    @Inject BoardPages pages;
    @Inject TaskChoices choices;
    @Inject PrintSettings settings;
    @Inject Provider<Site> site;

    /** The tasks of one division, one's own unless another is asked for. */
    @GET
    public Page matrix(@QueryParam("division") String division, @QueryParam("page") String page) {
        String slug = choices.asked(division);
        List<TaskRow> rows = pages.rows(slug);
        Form asked = BoardPages.asking(slug, "away", "");
        return new BoardPage(
                BoardPage.View.MATRIX,
                pages.board("/tasks/matrix", rows, asked, page),
                asked,
                choices.divisions(TaskChoices.ALL),
                List.of(),
                Map.of());
    }

    /** The matrices of divisions, each for the signature of its head. */
    @GET
    @Path("print")
    public Page print(@QueryParam("division") String division) {
        String slug = choices.asked(division);
        return new MatrixPaper(
                site.get().name(),
                slug.isEmpty() ? TaskChoices.ALL : slug,
                slug.isEmpty() ? pages.partsOfAll() : List.of(pages.part(slug)),
                pages.today(),
                settings.digits());
    }
}
