package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import khlang.content.Intake;
import khlang.library.DocumentDraft;
import khlang.library.Manuscript;
import khlang.library.Manuscripts;
import khlang.library.SaveResult;
import khlang.library.SaveStatus;
import khlang.library.Shelving;
import khlang.organization.ChangedMeanwhileException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.ProblemException;
import tools.jackson.core.JacksonException;

/**
 * The newest text of a document, for programs that change it: they name the one that they have
 * seen, and whoever was slower is told.
 */
@Path("api/v1/documents/{slug: [a-z0-9-]{1,80}}/newest")
@ApplicationScoped
@Requires(Right.ADMINISTER)
@Produces(MediaType.APPLICATION_JSON)
public class NewestTextApi {

    @Inject Manuscripts manuscripts;
    @Inject Intake intake;
    @Inject CurrentReader reader;

    /** It may be a draft that readers do not see. */
    @GET
    public Response show(@PathParam("slug") String slug, @Context Request request) {
        return DocumentAnswers.of(open(slug).orElseThrow(NotFoundException::new))
                .answer(request, reader.get());
    }

    /**
     * Makes a new revision, or with {@code publish: false} a draft.
     *
     * @param match {@code If-Match}: the tag of the text that was changed
     * @param none {@code If-None-Match: *} instead, for a document that is not there yet
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String none,
            @Context Request request,
            String body) {
        Optional<Manuscript> now = open(slug);
        if (match == null && !"*".equals(none)) {
            throw ProblemException.of(Response.Status.PRECONDITION_REQUIRED, "matchRequired");
        }
        if (match != null ? !matches(now, request) : now.isPresent()) {
            throw late();
        }
        return saved(save(draft(slug, body), now));
    }

    private static boolean matches(Optional<Manuscript> now, Request request) {
        return now.isPresent()
                && request.evaluatePreconditions(DocumentAnswers.of(now.get()).tag()) == null;
    }

    private static DocumentDraft draft(String slug, String body) {
        try {
            DocumentDraft sent = DocumentJson.read(body);
            return new DocumentDraft(slug, sent.description(), sent.markdown(), sent.publish());
        } catch (JacksonException e) {
            throw ProblemException.of(Response.Status.BAD_REQUEST, "json", DocumentJson.reason(e));
        }
    }

    private SaveResult save(DocumentDraft draft, Optional<Manuscript> seen) {
        try {
            return intake.replace(draft, seen.map(Manuscript::revision).orElse(Shelving.NOT_THERE));
        } catch (ChangedMeanwhileException e) {
            throw late();
        }
    }

    private static ProblemException late() {
        return ProblemException.of(Response.Status.PRECONDITION_FAILED, "noMatch");
    }

    private Response saved(SaveResult result) {
        if (result.status() == SaveStatus.ERROR) {
            throw result.violations().isEmpty()
                    ? ProblemException.of(Response.Status.CONFLICT, "refused")
                    : ProblemException.of(result.violations());
        }
        var saved =
                new DocumentsApi.Saved(
                        result.slug(), result.status().slug(), result.held(), result.warnings());
        Response.ResponseBuilder answer =
                result.status() == SaveStatus.CREATED
                        ? Response.created(URI.create("/documents/" + result.slug()))
                        : Response.ok();
        return answer.entity(saved)
                .tag(DocumentAnswers.of(open(result.slug()).orElseThrow()).tag())
                .build();
    }

    /** What lies in the trash is not there. */
    private Optional<Manuscript> open(String slug) {
        return manuscripts.open(slug).filter(Manuscript::isAlive);
    }
}
