package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import khlang.authoring.DraftFiles;
import khlang.library.AttachmentSummary;
import khlang.library.CheckedFile;
import khlang.library.DraftFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.library.Manuscripts;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.FormProblems;
import khlang.web.ProblemException;

/**
 * The files of a document's text at work, for programs: looked at as those that people send, and
 * seen by readers when the text has been approved. Whoever changes one names the one that they have
 * seen.
 */
@Path("api/v1/documents/{slug: [a-z0-9-]{1,80}}/newest/attachments")
@ApplicationScoped
@Requires(Right.EDIT_DOCUMENTS)
@Produces(MediaType.APPLICATION_JSON)
public class DraftFilesApi {

    @Inject DraftFiles files;
    @Inject Manuscripts manuscripts;
    @Inject FileIntake intake;
    @Inject CurrentReader reader;

    /**
     * What became of a file.
     *
     * @param warnings what its sender should know, a Thai sentence each
     */
    public record Put(
            long id,
            String name,
            String mediaType,
            long size,
            String tag,
            String address,
            List<String> warnings) {

        private static Put of(AttachmentSummary file, List<String> warnings) {
            var line = DocumentAnswers.FileLine.of(file);
            return new Put(
                    line.id(),
                    line.name(),
                    line.mediaType(),
                    line.size(),
                    line.tag(),
                    line.address(),
                    warnings);
        }
    }

    /** Those that the text gives up, too. */
    @GET
    public Response list(@PathParam("slug") String slug, @Context Request request) {
        var answer =
                new DocumentAnswers.DraftListing(
                        all(slug).stream().map(DocumentAnswers.DraftLine::of).toList());
        return DocumentAnswers.of(answer).answer(request, reader.get());
    }

    /**
     * Hangs a file on the text, in place of the one with the same name.
     *
     * @param match {@code If-Match}: the tag of the file that it takes the place of
     * @param none {@code If-None-Match: *} instead, where no file has the name
     * @param bytes the file itself, of whatever kind it calls itself: its content decides
     */
    @PUT
    @Path("{name}")
    @Consumes(MediaType.WILDCARD)
    public Response put(
            @PathParam("slug") String slug,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String none,
            @Context Request request,
            InputStream bytes) {
        String plain = plain(name);
        if (match == null && !"*".equals(none)) {
            throw ProblemException.of(Response.Status.PRECONDITION_REQUIRED, "fileMatchRequired");
        }
        Optional<String> there = there(slug, plain);
        if (match != null ? !matches(there, request) : there.isPresent()) {
            throw late();
        }
        requireChangeable(slug); // before minutes go by with the file
        return switch (intake.look(plain, bytes)) {
            case FileVerdict.Unfit unfit -> throw unfit(unfit);
            case FileVerdict.Fit fit -> hang(slug, plain, fit.file(), there.orElse(""));
        };
    }

    private Response hang(String slug, String name, CheckedFile checked, String seen) {
        try (checked) {
            if (!checked.name().equals(name)) {
                throw ProblemException.of(FormProblems.STATUS, "fileName", checked.name());
            }
            AttachmentSummary hung = files.put(slug, checked, seen);
            return Response.status(seen.isEmpty() ? Response.Status.CREATED : Response.Status.OK)
                    .entity(Put.of(hung, checked.sentences()))
                    .tag(hung.sha256())
                    .build();
        } catch (ChangedMeanwhileException e) {
            throw late();
        } catch (RefusedException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file off the text; older revisions keep it.
     *
     * @param match {@code If-Match}: the tag of the file
     */
    @DELETE
    @Path("{name}")
    public Response remove(
            @PathParam("slug") String slug,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @Context Request request) {
        Optional<String> there = there(slug, plain(name));
        if (there.isEmpty()) {
            throw new NotFoundException();
        }
        if (match == null) {
            throw ProblemException.of(Response.Status.PRECONDITION_REQUIRED, "fileMatchRequired");
        }
        if (!matches(there, request)) {
            throw late();
        }
        try {
            files.remove(slug, plain(name), there.get());
            return Response.noContent().build();
        } catch (ChangedMeanwhileException e) {
            throw late();
        } catch (RefusedException e) {
            throw refused(e);
        }
    }

    /** Some systems take a name apart into signs and marks. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The hash of the file that has this name now. */
    private Optional<String> there(String slug, String name) {
        return all(slug).stream()
                .filter(one -> one.state() != DraftFile.State.REMOVED)
                .map(DraftFile::file)
                .filter(one -> one.fileName().equalsIgnoreCase(name))
                .map(AttachmentSummary::sha256)
                .findFirst();
    }

    private List<DraftFile> all(String slug) {
        if (!manuscripts.mayWrite(slug)) {
            throw new NotFoundException();
        }
        return files.list(slug);
    }

    private static boolean matches(Optional<String> there, Request request) {
        return there.isPresent()
                && request.evaluatePreconditions(new EntityTag(there.get())) == null;
    }

    private void requireChangeable(String slug) {
        try {
            files.require(slug);
        } catch (RefusedException e) {
            throw refused(e);
        }
    }

    private static ProblemException unfit(FileVerdict.Unfit unfit) {
        int status =
                switch (unfit.fault()) {
                    case CONTENT -> FormProblems.STATUS;
                    case LENGTH -> Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
                    case PORTAL -> Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
                };
        return ProblemException.saying(status, "file", unfit.sentence());
    }

    private static ProblemException refused(RefusedException refused) {
        return ProblemException.saying(
                Response.Status.CONFLICT.getStatusCode(),
                "file",
                refused.violations().getFirst().sentence());
    }

    private static ProblemException late() {
        return ProblemException.of(Response.Status.PRECONDITION_FAILED, "fileNoMatch");
    }
}
