package khlang.authoring.web;

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
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import khlang.authoring.DraftFields;
import khlang.authoring.OpenDraft;
import khlang.authoring.Reviews;
import khlang.authoring.RowAction;
import khlang.authoring.WorkingDrafts;
import khlang.comparison.Merge;
import khlang.comparison.MergePart;
import khlang.identity.web.ForMembers;
import khlang.library.History;
import khlang.library.RevisionText;
import khlang.library.web.Origins;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The form in which a document is written. */
@Path("/documents/{slug: [a-z0-9-]{1,80}}/edit")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class EditResource {

    private static final int CONFLICT = 409;
    private static final String MARKDOWN = "markdown";

    @Inject WorkingDrafts drafts;
    @Inject Reviews reviews;
    @Inject History history;
    @Inject FilesDesk files;
    @Inject DocumentChoices choices;
    @Inject Origins origins;
    @Inject CurrentReader reader;

    @GET
    public Page show(@PathParam("slug") String slug, @QueryParam("said") String said) {
        OpenDraft draft = draft(slug);
        return page(
                draft,
                Typed.form(draft.typed()),
                FormProblems.NONE,
                draft.version(),
                Optional.empty(),
                said);
    }

    /** Saves what was typed; then hands it in, or throws it away, when that button was pressed. */
    @POST
    public Response save(@PathParam("slug") String slug, Form form) {
        OpenDraft before = draft(slug);
        if (form.text("do").equals("discard")) {
            return discard(before, form);
        }
        Optional<RowAction> action = RowAction.of(form.text("do"));
        return action.map(one -> rows(before, form, one)).orElseGet(() -> save(before, form));
    }

    /** Saves what was typed with a row more, less or elsewhere, and leads back to the row. */
    private Response rows(OpenDraft before, Form form, RowAction action) {
        DraftFields changed = action.on(Typed.of(form));
        Response saved = save(before, Typed.form(form, changed));
        return saved.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
                ? Response.seeOther(
                                URI.create(
                                        path(before.manuscript().slug())
                                                + "/edit#"
                                                + action.place(changed)))
                        .build()
                : saved;
    }

    private Response save(OpenDraft before, Form form) {
        String slug = before.manuscript().slug();
        long version;
        try {
            version = drafts.save(slug, Math.max(0, form.number("version")), Typed.of(form));
        } catch (ChangedMeanwhileException e) {
            return late(slug, form);
        } catch (RefusedException e) {
            return refused(before, form, e, before.version());
        }
        return switch (form.text("do")) {
            case "hand-in" -> handIn(slug, version, form);
            case "files" -> Said.at(path(slug) + "/files", "draft-saved");
            default -> Said.at(path(slug) + "/edit", "draft-saved");
        };
    }

    /** Begins a draft with an earlier text. */
    @POST
    @Path("revision")
    public Response restore(@PathParam("slug") String slug, Form form) {
        OpenDraft before = draft(slug);
        if (before.isSaved() || before.review().isPresent()) {
            return Said.at(path(slug) + "/edit", "draft-exists");
        }
        RevisionText earlier =
                history.of(slug)
                        .flatMap(one -> history.text(one, (int) form.number("revision")))
                        .orElseThrow(NotFoundException::new);
        drafts.restart(slug, earlier);
        return Said.at(path(slug) + "/edit", "revision-restored");
    }

    private Response handIn(String slug, long version, Form form) {
        try {
            long review = reviews.handIn(slug, version);
            return Said.at("/reviews/" + review, "handed-in");
        } catch (ChangedMeanwhileException e) {
            return late(slug, form);
        } catch (RefusedException e) {
            return refused(draft(slug), form, e, version);
        }
    }

    private Response discard(OpenDraft before, Form form) {
        String slug = before.manuscript().slug();
        try {
            drafts.discard(slug, form.number("version"));
            return Said.at(path(slug) + "/edit", "draft-discarded");
        } catch (ChangedMeanwhileException e) {
            return late(slug, form);
        }
    }

    private Response refused(OpenDraft draft, Form form, RefusedException e, long version) {
        return Response.status(FormProblems.STATUS)
                .entity(
                        page(
                                draft,
                                form,
                                FormProblems.of(e.violations()),
                                version,
                                Optional.empty(),
                                ""))
                .build();
    }

    /** Shows both texts; saving again after that is a decision. */
    private Response late(String slug, Form form) {
        OpenDraft now = draft(slug);
        String common = drafts.common(slug, form.number("version"));
        Merge merge = Merge.of(common, form.typed(MARKDOWN), now.typed().markdown());
        return Response.status(CONFLICT)
                .entity(
                        page(
                                now,
                                merged(form, merge.text(MergePart.Conflict::bothText)),
                                FormProblems.NONE,
                                now.version(),
                                Optional.of(Typed.form(now.typed())),
                                ""))
                .build();
    }

    /** The form with both people's texts in one. */
    private static Form merged(Form form, String markdown) {
        var fields = new LinkedHashMap<>(form.fields());
        fields.put(MARKDOWN, List.of(markdown));
        return new Form(fields, form.files());
    }

    private EditPage page(
            OpenDraft draft,
            Form form,
            FormProblems problems,
            long version,
            Optional<Form> theirs,
            String said) {
        return new EditPage(
                draft,
                files.of(draft.manuscript().slug(), form.typed(MARKDOWN)),
                form,
                problems,
                version,
                theirs,
                origins.of(draft.manuscript().slug()),
                choices.offer(form.text("division")),
                Long.toString(reader.actor().account()),
                Said.words(said));
    }

    private OpenDraft draft(String slug) {
        return drafts.open(slug).orElseThrow(NotFoundException::new);
    }

    private static String path(String slug) {
        return "/documents/" + slug;
    }
}
