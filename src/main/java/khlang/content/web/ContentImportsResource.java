package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.content.ContentImport;
import khlang.content.Decisions;
import khlang.content.ImportSummary;
import khlang.library.Documents;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.JsonWriter;
import khlang.web.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Starts the import of a folder that lies on the machine of the portal, and tells how it goes. */
@Path("api/v1/content-imports")
@ApplicationScoped
@Requires(Right.ADMINISTER)
public class ContentImportsResource {

    private static final JsonMapper JSON = new JsonMapper();

    @Inject ContentImport imports;
    @Inject Documents documents;

    /** How full the library is; a new installation holds no documents. */
    public record Library(long documents) {}

    /**
     * What to import.
     *
     * @param keepPortal slugs of documents whose conflicts are decided for the portal; {@code *}
     *     for all, null for none
     * @param takeFile the same for the file
     */
    public record Request(String directory, List<String> keepPortal, List<String> takeFile) {

        private Decisions decisions() {
            return new Decisions(set(keepPortal), set(takeFile));
        }

        private static Set<String> set(List<String> slugs) {
            return slugs == null
                    ? Set.of()
                    : slugs.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }

    private record Busy(String error) {}

    /** Whether there is anything yet. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Library library() {
        return new Library(documents.countEverything());
    }

    /** One JSON line a file as it is done, and a last one with the counts. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/x-ndjson")
    public StreamingOutput start(String body) {
        Request request = request(body);
        java.nio.file.Path folder = folder(request.directory());
        return output -> {
            Optional<ImportSummary> summary =
                    imports.run(
                            folder,
                            request.decisions(),
                            event -> write(output, JsonWriter.line(event)));
            write(
                    output,
                    summary.map(JsonWriter::line)
                            .orElseGet(() -> JsonWriter.line(new Busy("busy"))));
        };
    }

    private static Request request(String body) {
        try {
            Request request = JSON.readValue(body, Request.class);
            return request == null ? new Request(null, null, null) : request;
        } catch (JacksonException e) {
            throw ProblemException.of(Response.Status.BAD_REQUEST, "json", e.getOriginalMessage());
        }
    }

    private static java.nio.file.Path folder(String directory) {
        try {
            java.nio.file.Path folder = java.nio.file.Path.of(directory == null ? "" : directory);
            if (directory != null && folder.isAbsolute() && Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw ProblemException.of(Response.Status.BAD_REQUEST, "directory", e.getReason());
        }
        throw ProblemException.of(
                Response.Status.BAD_REQUEST, "directory", String.valueOf(directory));
    }

    private static void write(OutputStream output, String line) {
        try {
            output.write(line.getBytes(StandardCharsets.UTF_8));
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
