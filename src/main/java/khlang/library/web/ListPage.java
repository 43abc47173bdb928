package khlang.library.web;

import java.util.List;
import java.util.Optional;
import khlang.library.DocumentSummary;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * A list of documents.
 *
 * @param by what the list is about
 * @param title the name of the kind, the category or the division
 * @param summary one line about it, when there is one
 * @param path the list's address
 * @param hasBook whether the whole list can be printed as a booklet
 */
public record ListPage(
        Index by,
        String title,
        Optional<String> summary,
        String path,
        boolean hasBook,
        List<DocumentSummary> documents,
        Paging paging)
        implements Page {

    @Override
    public String template() {
        return "library/list.jte";
    }
}
