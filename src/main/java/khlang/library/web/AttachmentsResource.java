package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import khlang.library.AttachmentFile;
import khlang.library.AttachmentFiles;
import khlang.rights.CurrentReader;
import khlang.rights.Reader;
import khlang.web.Handout;

/** Files of documents, with the rights of the document. */
@Path("/attachments")
@ApplicationScoped
public class AttachmentsResource {

    /** What browsers show without running anything that it holds. */
    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp");

    /** Whatever a browser does with the file after all, nothing in it runs or calls anybody. */
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    @Inject AttachmentFiles files;
    @Inject CurrentReader reader;

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("{id: [0-9]{1,18}}/{name}")
    public Response file(
            @PathParam("id") long id,
            @Context Request request,
            @Context HttpServletRequest asked,
            @Context HttpServletResponse response) {
        AttachmentFiles.Opened found = files.open(id).orElseThrow(NotFoundException::new);
        AttachmentFile file = found.file();
        if (found.published()) {
            new Handout(file.documentId(), Handout.Form.FILE).noteOn(asked);
        }
        var tag = new EntityTag(file.sha256());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            StreamingOutput bytes = out -> Files.copy(file.path(), out);
            answer =
                    Response.ok(bytes, file.mediaType())
                            .header(HttpHeaders.CONTENT_LENGTH, file.size())
                            .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        }
        if (!SHOWN.contains(file.mediaType())) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        String kept = reader.get() == Reader.PUBLIC ? "no-cache" : "private, no-cache";
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    /** Old clients read the plain name, all others the one with Thai letters (RFC 6266). */
    private static String disposition(AttachmentFile file) {
        String plain = file.fileName().replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8);
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        SHOWN.contains(file.mediaType()) ? "inline" : "attachment",
                        plain,
                        full.replace("+", "%20").replace("*", "%2A"));
    }
}
