package khlang.library.web;

import jakarta.servlet.http.HttpServletResponse;
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
import khlang.rights.Reader;

/** Sends a file whose reader has been let in. */
public final class FileAnswer {

    /** What browsers show without running anything that it holds. */
    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp");

    /** Whatever a browser does with the file after all, nothing in it runs or calls anybody. */
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private FileAnswer() {}

    /** The answer that brings the file, or says that the asker has it already. */
    public static Response of(
            AttachmentFile file, Request request, HttpServletResponse response, Reader reader) {
        var tag = new EntityTag(file.sha256());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            StreamingOutput bytes = out -> Files.copy(file.path(), out);
            String shape = SHOWN.contains(file.mediaType()) ? "inline" : "attachment";
            answer =
                    Response.ok(bytes, file.mediaType())
                            .header(HttpHeaders.CONTENT_LENGTH, file.size())
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    disposition(shape, file.fileName()));
        }
        if (!SHOWN.contains(file.mediaType())) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        String kept = reader == Reader.PUBLIC ? "no-cache" : "private, no-cache";
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    /**
     * Old clients read the plain name, all others the one with Thai letters (RFC 6266).
     *
     * @param shape {@code inline} or {@code attachment}
     */
    public static String disposition(String shape, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(shape, plain, full.replace("+", "%20").replace("*", "%2A"));
    }
}
