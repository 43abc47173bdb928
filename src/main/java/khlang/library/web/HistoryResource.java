package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import khlang.library.History;
import khlang.library.Manuscript;
import khlang.library.Manuscripts;
import khlang.library.RevisionText;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** What a document said before, and who changed it. */
@Path("/documents/{slug: [a-z0-9-]{1,80}}/history")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class HistoryResource {

    private static final int SIZE = 50;

    @Inject History history;
    @Inject Manuscripts manuscripts;
    @Inject Markdown markdown;

    @GET
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
    @Path("{number: [0-9]{1,9}}")
    public Page show(@PathParam("slug") String slug, @PathParam("number") int number) {
        History.Chronicle chronicle = chronicle(slug);
        RevisionText text = history.text(chronicle, number).orElseThrow(NotFoundException::new);
        return new RevisionPage(
                chronicle,
                text,
                markdown.render(text.markdown(), LinkResolver.NONE).html(),
                manuscripts.open(slug).filter(Manuscript::isAlive).isPresent());
    }

    private History.Chronicle chronicle(String slug) {
        return history.of(slug).orElseThrow(NotFoundException::new);
    }
}
