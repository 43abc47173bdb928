package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import khlang.library.Categories;
import khlang.library.Category;
import khlang.library.Documents;
import khlang.library.Shelf;
import khlang.rights.CurrentReader;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The library by subject. */
@Path("/categories")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class CategoriesResource {

    @Inject Documents documents;
    @Inject Categories categories;
    @Inject CurrentReader reader;
    @Inject Lists lists;
    @Inject Books books;

    @GET
    public Page index() {
        Map<String, Long> counts = documents.countByCategory(reader.get());
        return new IndexPage(
                Index.CATEGORIES,
                categories.all().stream()
                        .map(
                                category ->
                                        new IndexPage.Entry(
                                                category.slug(),
                                                category.name(),
                                                category.summary(),
                                                counts.getOrDefault(category.slug(), 0L)))
                        .filter(CategoriesResource::isShown)
                        .toList());
    }

    /** The shelf for what was never put anywhere is shown only when something stands there. */
    private static boolean isShown(IndexPage.Entry entry) {
        return entry.count() > 0 || !entry.slug().equals(Category.GENERAL);
    }

    @GET
    @Path("{category}")
    public Page list(@PathParam("category") String slug, @QueryParam("page") String page) {
        Category category = category(slug);
        return lists.page(
                Index.CATEGORIES,
                slug,
                category.name(),
                Optional.of(category.summary()),
                Shelf.ofCategory(slug),
                page);
    }

    @GET
    @Path("{category}/book")
    public Page book(@PathParam("category") String slug) {
        Category category = category(slug);
        return books.book(Index.CATEGORIES.path(slug), category.name(), Shelf.ofCategory(slug));
    }

    private Category category(String slug) {
        return categories.category(slug).orElseThrow(NotFoundException::new);
    }
}
