package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import khlang.content.ContentFileException;
import khlang.content.ContentProblem;
import khlang.content.DocumentFile;
import khlang.content.Intake;
import khlang.library.DocumentDraft;
import khlang.library.SaveResult;
import khlang.library.SaveStatus;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.ProblemException;
import tools.jackson.core.JacksonException;

/** Creates and updates documents for programs. */
@Path("api/v1/documents")
@ApplicationScoped
@Requires(Right.ADMINISTER)
public class DocumentsApi {

    @Inject Intake intake;
    @Inject BulkLoad bulk;

    /**
     * What became of the one document.
     *
     * @param held whether it was kept as a draft because of personal data
     * @param warnings what its sender should know, a Thai sentence each
     */
    public record Saved(String slug, String status, boolean held, List<String> warnings) {}

    /** Saves one document given as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response saveJson(String body) {
        try {
            return save(DocumentJson.read(body));
        } catch (JacksonException e) {
            throw ProblemException.of(Response.Status.BAD_REQUEST, "json", DocumentJson.reason(e));
        }
    }

    /**
     * Saves one document given as Markdown with front matter.
     *
     * @param slug its name in addresses; made from the title when null
     */
    @POST
    @Consumes("text/markdown")
    @Produces(MediaType.APPLICATION_JSON)
    public Response saveMarkdown(String body, @QueryParam("slug") String slug) {
        try {
            DocumentFile file = DocumentFile.parse("", body.replace("\r\n", "\n"));
            DocumentDraft draft = file.draft();
            String name = slug == null ? DocumentJson.slugFor(draft.description().title()) : slug;
            return save(new DocumentDraft(name, draft.description(), draft.markdown(), true));
        } catch (ContentFileException e) {
            ContentProblem first = e.problems().getFirst();
            throw ProblemException.of(
                    Response.Status.BAD_REQUEST, "markdown", first.line(), first.sentence());
        }
    }

    /** Saves many, a JSON line each, and answers a line each while they come in. */
    @POST
    @Path("bulk")
    @Consumes("application/x-ndjson")
    @Produces("application/x-ndjson")
    public StreamingOutput saveMany(InputStream lines) {
        return output -> bulk.run(lines, output);
    }

    private Response save(DocumentDraft draft) {
        SaveResult result = intake.save(draft);
        if (result.status() == SaveStatus.ERROR && result.violations().isEmpty()) {
            throw ProblemException.of(Response.Status.CONFLICT, "refused");
        }
        if (result.status() == SaveStatus.ERROR) {
            throw ProblemException.of(result.violations());
        }
        var saved =
                new Saved(result.slug(), result.status().slug(), result.held(), result.warnings());
        return result.status() == SaveStatus.CREATED
                ? Response.created(URI.create("/documents/" + result.slug())).entity(saved).build()
                : Response.ok(saved).build();
    }
}
