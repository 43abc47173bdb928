package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import khlang.authoring.DraftFiles;
import khlang.authoring.DraftUploads;
import khlang.authoring.DraftUploads.Outcome;
import khlang.authoring.OpenDraft;
import khlang.authoring.WorkingDrafts;
import khlang.identity.web.ForMembers;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.library.AttachmentLimit;
import khlang.library.DraftFile;
import khlang.organization.RefusedException;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.ProblemException;
import khlang.web.Upload;

/** Brings files to a text at work and takes them off, by the editor or by a plain form. */
@Path("/documents/{slug: [a-z0-9-]{1,80}}/files")
@ApplicationScoped
@ForMembers
public class FilesResource {

    /** So many files may come with one form. */
    static final int AT_ONCE = 20;

    private static final String FIELD = "file";
    private static final long ROOM_FOR_FIELDS = 1 << 20;
    private static final Sentences WORDS = new Sentences("khlang.authoring.web.files");

    @Inject WorkingDrafts drafts;
    @Inject DraftFiles files;
    @Inject DraftUploads uploads;
    @Inject FilesDesk desk;
    @Inject AttachmentLimit limit;

    /**
     * What the editor puts into the text.
     *
     * @param name as it is called now
     * @param image whether the text shows it
     * @param note what the sender should know, in Thai; empty for nothing
     */
    public record Sent(String name, String address, boolean image, String markdown, String note) {}

    @GET
    @Produces(PageWriter.HTML)
    public Page show(@PathParam("slug") String slug, @QueryParam("said") String said) {
        return page(slug, List.of(), Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    /** Takes the files of the plain form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    public Response add(@PathParam("slug") String slug, Upload upload) {
        try {
            files.require(slug);
        } catch (RefusedException e) {
            return refused(slug, FormProblems.of(e.violations()));
        }
        List<Outcome> outcomes = take(slug, upload);
        if (outcomes.isEmpty()) {
            return refused(slug, FormProblems.of(new Violation(FIELD, "chooseFile")));
        }
        boolean plain =
                outcomes.stream()
                        .allMatch(one -> one instanceof Outcome.Hung hung && hung.note().isEmpty());
        if (plain) {
            return Said.at(path(slug), "files-added");
        }
        boolean refused = outcomes.stream().anyMatch(Outcome.Refused.class::isInstance);
        return Response.status(refused ? FormProblems.STATUS : Response.Status.OK.getStatusCode())
                .entity(page(slug, outcomes, Form.EMPTY, FormProblems.NONE, ""))
                .build();
    }

    /** Takes one file for the editor. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Sent send(@PathParam("slug") String slug, Upload upload) {
        try {
            files.require(slug);
        } catch (RefusedException e) {
            throw problem(e.violations().getFirst().sentence());
        }
        List<Outcome> outcomes = take(slug, upload);
        if (outcomes.isEmpty()) {
            throw problem(new Violation(FIELD, "chooseFile").sentence());
        }
        return switch (outcomes.getFirst()) {
            case Outcome.Refused refused -> throw problem(refused.sentence());
            case Outcome.Hung hung -> sent(hung);
        };
    }

    private static Sent sent(Outcome.Hung hung) {
        FileRow row = FileRow.of(new DraftFile(hung.file(), DraftFile.State.NEW, List.of(), false));
        return new Sent(
                row.link().name(), row.link().address(), row.image(), row.markdown(), hung.note());
    }

    private List<Outcome> take(String slug, Upload upload) {
        var outcomes = new ArrayList<Outcome>();
        upload.read(
                FIELD,
                limit.bytes() * AT_ONCE + ROOM_FOR_FIELDS,
                (name, bytes, before) ->
                        outcomes.add(
                                outcomes.size() < AT_ONCE
                                        ? uploads.take(slug, name, bytes, before.has("replace"))
                                        : new Outcome.Refused(
                                                name, WORDS.say("tooManyAtOnce", AT_ONCE))));
        return outcomes;
    }

    private static ProblemException problem(String sentence) {
        return ProblemException.saying(FormProblems.STATUS, "file", sentence);
    }

    /** Takes a file off the text at work. */
    @POST
    @Path("{id: [0-9]{1,18}}/remove")
    @Produces(PageWriter.HTML)
    public Response remove(@PathParam("slug") String slug, @PathParam("id") long id, Form form) {
        return change(slug, "file-removed", () -> files.remove(slug, id));
    }

    /** Keeps it after all. */
    @POST
    @Path("{id: [0-9]{1,18}}/put-back")
    @Produces(PageWriter.HTML)
    public Response putBack(@PathParam("slug") String slug, @PathParam("id") long id, Form form) {
        return change(slug, "file-put-back", () -> files.putBack(slug, id));
    }

    private Response change(String slug, String said, Runnable change) {
        try {
            change.run();
            return Said.at(path(slug), said);
        } catch (RefusedException e) {
            return refused(slug, FormProblems.of(e.violations()));
        }
    }

    private Response refused(String slug, FormProblems problems) {
        return Response.status(FormProblems.STATUS)
                .entity(page(slug, List.of(), Form.EMPTY, problems, ""))
                .build();
    }

    private FilesPage page(
            String slug, List<Outcome> outcomes, Form form, FormProblems problems, String said) {
        OpenDraft draft = drafts.open(slug).orElseThrow(NotFoundException::new);
        return new FilesPage(
                draft,
                desk.of(slug, draft.typed().markdown()),
                outcomes,
                form,
                problems,
                limit.megabytes(),
                AT_ONCE,
                said);
    }

    private static String path(String slug) {
        return "/documents/" + slug + "/files";
    }
}
