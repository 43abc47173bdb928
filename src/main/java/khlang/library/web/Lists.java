package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import khlang.library.DocumentOrder;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.Shelf;
import khlang.rights.CurrentReader;
import khlang.web.Paging;

/** Fills the pages of lists, always for the reader at hand. */
@ApplicationScoped
class Lists {

    private static final int PAGE_SIZE = 20;

    @Inject Documents documents;
    @Inject CurrentReader reader;

    /** One page of a shelf. */
    ListPage page(
            Index by,
            String slug,
            String title,
            Optional<String> summary,
            Shelf shelf,
            String asked) {
        String path = by.path(slug);
        Paging paging =
                Paging.of(asked, PAGE_SIZE, documents.count(shelf, reader.get()), path + "?page=");
        List<DocumentSummary> found =
                documents.list(
                        shelf, reader.get(), DocumentOrder.TITLE, paging.offset(), PAGE_SIZE);
        return new ListPage(by, title, summary, path, by != Index.DIVISIONS, found, paging);
    }
}
