package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import khlang.extraction.MediaKind;
import khlang.library.Documents;
import khlang.library.PublishedDocument;
import khlang.rights.CurrentReader;
import khlang.rights.Reader;
import khlang.thai.ThaiClusters;
import khlang.web.Handout;
import khlang.web.PortalAddress;
import khlang.web.Site;
import khlang.word.Manuscript;
import khlang.word.WordCopy;

/** A document as a Word file, for those who may read it: what readers see now. */
@Path("/documents/{slug: [a-z0-9-]{1,80}}.docx")
@ApplicationScoped
public class WordResource {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LONGEST_NAME =
            80; // many file systems allow 255 bytes, a Thai letter has three

    @Inject Documents documents;
    @Inject CurrentReader reader;
    @Inject Provider<Site> site;
    @Inject PortalAddress portal;
    @Inject PrintSettings settings;

    /** The file; the same as long as the published text is. */
    @GET
    @Produces(TYPE)
    public Response file(
            @PathParam("slug") String slug,
            @Context UriInfo request,
            @Context HttpServletRequest asked) {
        PublishedDocument document =
                documents
                        .published(slug, reader.get())
                        .orElseThrow(
                                () -> DocumentsResource.missing(documents, reader.get(), slug));
        new Handout(document.summary().id(), Handout.Form.FILE).noteOn(asked);
        String address = portal.of(request.getRequestUri());
        String municipality = site.get().name();
        var preface = new WordPreface(document, municipality, address);
        var manuscript =
                new Manuscript(
                        document.summary().title(),
                        municipality,
                        preface.tables(),
                        preface.text(),
                        settings.digits().thai(),
                        document.summary().updatedAt());
        var around = new WordSurroundings(document, documents, reader.get(), address);
        StreamingOutput bytes = out -> WordCopy.write(manuscript, around, out);
        String kept = reader.get() == Reader.PUBLIC ? "no-cache" : "private, no-cache";
        return Response.ok(bytes, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    /** Old clients read the slug, all others the title with Thai letters (RFC 6266). */
    private static String disposition(PublishedDocument document) {
        String ending = "." + MediaKind.DOCX.ending();
        String title =
                document.summary()
                        .title()
                        .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        String name = ThaiClusters.shortened(title, LONGEST_NAME) + ending;
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        document.summary().slug() + ending,
                        URLEncoder.encode(name, StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A"));
    }
}
