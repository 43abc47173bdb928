package khlang.search.synonym.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import khlang.language.Violation;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.search.SynonymFile;
import khlang.search.synonym.SynonymImport;
import khlang.search.synonym.SynonymList;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Many groups of words at once. */
@Path("/admin/synonyms/import")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.EDIT_SYNONYMS)
public class SynonymImportResource {

    private static final String LINES = "lines";
    private static final int LONGEST = 300_000;

    @Inject SynonymList list;

    @GET
    public Page begin() {
        return new SynonymImportPage(Form.EMPTY, FormProblems.NONE, List.of());
    }

    /** Adds what is new, or tells what is wrong with which line. */
    @POST
    public Response take(Form form) {
        String text = form.typed(LINES);
        if (text.isBlank()) {
            return refused(form, new Violation(LINES, "required"), List.of());
        }
        if (text.length() > LONGEST) {
            return refused(form, new Violation(LINES, "tooLong", LONGEST), List.of());
        }
        SynonymImport done = list.addAll(text.lines().toList());
        if (!done.problems().isEmpty()) {
            var wrong = new Violation(LINES, "synonymLines", done.problems().size());
            return refused(form, wrong, done.problems());
        }
        return Said.at("/admin/synonyms", done.added() == 0 ? "nothing-new" : "imported");
    }

    private static Response refused(Form form, Violation wrong, List<SynonymFile.Problem> lines) {
        return Response.status(FormProblems.STATUS)
                .entity(new SynonymImportPage(form, FormProblems.of(wrong), lines))
                .build();
    }
}
