package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import khlang.library.DocumentKind;
import khlang.library.Documents;
import khlang.library.Shelf;
import khlang.rights.CurrentReader;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The library by kind of document. */
@Path("/kinds")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class KindsResource {

    @Inject Documents documents;
    @Inject CurrentReader reader;
    @Inject Lists lists;
    @Inject Books books;

    @GET
    public Page index() {
        Map<DocumentKind, Long> counts = documents.countByKind(reader.get());
        return new IndexPage(
                Index.KINDS,
                Arrays.stream(DocumentKind.values())
                        .map(
                                kind ->
                                        new IndexPage.Entry(
                                                kind.slug(),
                                                kind.label(),
                                                "",
                                                counts.getOrDefault(kind, 0L)))
                        .toList());
    }

    @GET
    @Path("{kind}")
    public Page list(@PathParam("kind") String slug, @QueryParam("page") String page) {
        DocumentKind kind = kind(slug);
        return lists.page(Index.KINDS, slug, kind.label(), Optional.empty(), Shelf.of(kind), page);
    }

    @GET
    @Path("{kind}/book")
    public Page book(@PathParam("kind") String slug) {
        DocumentKind kind = kind(slug);
        return books.book(Index.KINDS.path(slug), kind.label(), Shelf.of(kind));
    }

    private static DocumentKind kind(String slug) {
        return DocumentKind.ofSlug(slug).orElseThrow(NotFoundException::new);
    }
}
