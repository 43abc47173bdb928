package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import khlang.library.AttachmentFiles;
import khlang.library.History;
import khlang.library.Manuscripts;
import khlang.library.RevisionText;
import khlang.markdown.Markdown;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** What a document said before, and who changed it. */
@Path("/documents")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class HistoryResource {

    private static final String SLUG = "{slug: [a-z0-9-]{1,80}}";

    private static final int SIZE = 50;

    @Inject History history;
    @Inject Manuscripts manuscripts;
    @Inject AttachmentFiles attachments;
    @Inject Markdown markdown;
    @Inject Differences differences;

    @GET
    @Path(SLUG + "/history")
    public Page list(@PathParam("slug") String slug, @QueryParam("page") String page) {
        History.Chronicle chronicle = chronicle(slug);
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        history.count(chronicle),
                        "/documents/" + slug + "/history?page=");
        return new HistoryPage(chronicle, history.page(chronicle, paging.offset(), SIZE), paging);
    }

    /** One of its texts. */
    @GET
    @Path(SLUG + "/history/{number: [0-9]{1,9}}")
    public Page show(@PathParam("slug") String slug, @PathParam("number") int number) {
        History.Chronicle chronicle = chronicle(slug);
        RevisionText text = history.text(chronicle, number).orElseThrow(NotFoundException::new);
        List<FileLink> files =
                attachments.ofRevision(chronicle.id(), number).stream().map(FileLink::of).toList();
        return new RevisionPage(
                chronicle,
                text,
                WholeText.of(text, markdown, FileLink.resolver(files)),
                files,
                manuscripts.mayWrite(slug));
    }

    /**
     * What changed between two of them.
     *
     * @param from a number; the one before the newest when missing
     * @param to a number; the newest when missing
     */
    @GET
    @Path(SLUG + "/diff")
    public Page compare(
            @PathParam("slug") String slug,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("view") String view) {
        History.Chronicle chronicle = chronicle(slug);
        RevisionText after = text(chronicle, to, chronicle.revision());
        RevisionText before = text(chronicle, from, Math.max(1, after.number() - 1));
        String address =
                "/documents/%s/diff?from=%d&to=%d&view="
                        .formatted(slug, before.number(), after.number());
        return new DiffPage(
                chronicle,
                before.number(),
                after.number(),
                differences.between(before, after, view, address));
    }

    private RevisionText text(History.Chronicle chronicle, String asked, int otherwise) {
        int number =
                asked != null && asked.matches("[0-9]{1,9}") ? Integer.parseInt(asked) : otherwise;
        return history.text(chronicle, number).orElseThrow(NotFoundException::new);
    }

    private History.Chronicle chronicle(String slug) {
        return history.of(slug).orElseThrow(NotFoundException::new);
    }
}
