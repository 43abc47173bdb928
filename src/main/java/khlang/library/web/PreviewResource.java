package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import khlang.library.AttachmentFiles;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.PageWriter;
import khlang.web.ProblemException;

/** Shows those who write what readers will see; stores nothing. */
@Path("/documents")
@ApplicationScoped
public class PreviewResource {

    /** The longest text that is shown while somebody writes, in UTF-16 units: 150 pages. */
    static final int LONGEST = 400_000;

    @Inject Markdown markdown;
    @Inject AttachmentFiles attachments;
    @Inject Rights rights;

    /**
     * The text as the document's page prints it, without the page: an HTML fragment.
     *
     * @param form {@code markdown}, and {@code document}, the slug of the document whose files the
     *     text names, where it has one
     */
    @POST
    @Path("preview")
    @Produces(PageWriter.HTML)
    @Requires(Right.CONTRIBUTE)
    public Response preview(Form form) {
        rights.require(Right.CONTRIBUTE);
        String text = form.typed("markdown");
        if (text.length() > LONGEST) {
            throw ProblemException.of(
                    Response.Status.REQUEST_ENTITY_TOO_LARGE, "preview", LONGEST / 1000);
        }
        return Response.ok(markdown.render(text, links(form.text("document"))).html().html())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private LinkResolver links(String slug) {
        List<FileLink> files =
                slug.isEmpty()
                        ? List.of()
                        : attachments.named(slug).stream().map(FileLink::of).toList();
        return FileLink.resolver(files);
    }
}
