package khlang.content.web;

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
import khlang.content.ConflictDesk;
import khlang.library.Conflicts;
import khlang.library.TextConflict;
import khlang.library.web.Differences;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.SaidWords;

/** Lets administrators decide where an import has met a text that was changed here as well. */
@Path("/admin/imports")
@ApplicationScoped
@Requires(Right.ADMINISTER)
@Produces(PageWriter.HTML)
public class ConflictsResource {

    private static final int SIZE = 50;
    private static final int CONFLICT = 409;
    private static final String SLUG = "{slug: [a-z0-9-]{1,80}}";
    private static final String LIST = "/admin/imports";
    private static final SaidWords WORDS = new SaidWords("khlang.content.web.said");

    @Inject Conflicts conflicts;
    @Inject ConflictDesk desk;
    @Inject Differences differences;

    @GET
    public Page list(@QueryParam("page") String page, @QueryParam("said") String said) {
        Paging paging = Paging.of(page, SIZE, conflicts.count(), LIST + "?page=");
        return new ConflictsPage(conflicts.list(paging.offset(), SIZE), paging, WORDS.words(said));
    }

    /** One of them, with both texts compared. */
    @GET
    @Path(SLUG)
    public Page show(@PathParam("slug") String slug, @QueryParam("view") String view) {
        return page(conflict(slug), view, Form.EMPTY, FormProblems.NONE, false);
    }

    /** Does what was chosen; about the file and the revision that were shown, and no others. */
    @POST
    @Path(SLUG)
    public Response decide(@PathParam("slug") String slug, Form form) {
        TextConflict now = conflict(slug);
        TextConflict shown =
                new TextConflict(
                        slug,
                        now.title(),
                        now.path(),
                        form.text("file"),
                        now.foundAt(),
                        (int) form.number("version"),
                        now.common());
        try {
            if (!shown.equals(now)) {
                throw new ChangedMeanwhileException();
            }
            return done(shown, form.text(ConflictDesk.FIELD));
        } catch (ChangedMeanwhileException e) {
            return Response.status(CONFLICT)
                    .entity(page(conflict(slug), "", form, FormProblems.NONE, true))
                    .build();
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(now, "", form, FormProblems.of(e.violations()), false))
                    .build();
        }
    }

    private Response done(TextConflict shown, String decision) {
        String edit = "/documents/" + shown.slug() + "/edit";
        return switch (decision) {
            case "portal" -> keepPortal(shown);
            case "file" ->
                    SaidWords.at(LIST, conflicts.takeFile(shown) ? "file-held" : "file-taken");
            case "draft" -> takeAsDraft(shown, edit);
            case "merge" -> SaidWords.at(edit, desk.merge(shown) ? "merged-open" : "merged");
            default -> throw new RefusedException(ConflictDesk.FIELD, "choose");
        };
    }

    private Response keepPortal(TextConflict shown) {
        conflicts.keepPortal(shown);
        return SaidWords.at(LIST, "portal-kept");
    }

    private Response takeAsDraft(TextConflict shown, String edit) {
        desk.takeAsDraft(shown);
        return SaidWords.at(edit, "file-drafted");
    }

    private ConflictPage page(
            TextConflict conflict, String view, Form form, FormProblems problems, boolean late) {
        Conflicts.Sides sides = conflicts.sides(conflict);
        return new ConflictPage(
                conflict,
                differences.between(
                        sides.portal(),
                        sides.file(),
                        view,
                        LIST + "/" + conflict.slug() + "?view="),
                sides.common().isPresent(),
                form,
                problems,
                late);
    }

    private TextConflict conflict(String slug) {
        return conflicts.of(slug).orElseThrow(NotFoundException::new);
    }
}
