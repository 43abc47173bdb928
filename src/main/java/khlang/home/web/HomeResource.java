package khlang.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import khlang.home.MostRead;
import khlang.library.Categories;
import khlang.library.Category;
import khlang.library.DocumentKind;
import khlang.library.DocumentOrder;
import khlang.library.Documents;
import khlang.library.Shelf;
import khlang.rights.CurrentReader;
import khlang.rights.Reader;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The front page. */
@Path("/")
@ApplicationScoped
public class HomeResource {

    private static final int LONG_LIST = 5;
    private static final int SHORTCUTS = 5;

    @Inject Documents documents;
    @Inject Categories categories;
    @Inject CurrentReader reader;
    @Inject Instance<MostRead> mostRead;

    @GET
    @Produces(PageWriter.HTML)
    public Page home() {
        Reader asking = reader.get();
        return new HomePage(
                documents.countByKind(asking),
                shortcuts(asking),
                mostRead.stream()
                        .flatMap(one -> one.thisMonth(asking, LONG_LIST).stream())
                        .toList(),
                documents.list(Shelf.ALL, asking, DocumentOrder.NEWEST, 0, LONG_LIST),
                documents
                        .list(Shelf.of(DocumentKind.PLAN), asking, DocumentOrder.NEWEST, 0, 1)
                        .stream()
                        .findFirst());
    }

    private List<Category> shortcuts(Reader asking) {
        Map<String, Long> counts = documents.countByCategory(asking);
        return categories.all().stream()
                .filter(category -> counts.containsKey(category.slug()))
                .limit(SHORTCUTS)
                .toList();
    }
}
