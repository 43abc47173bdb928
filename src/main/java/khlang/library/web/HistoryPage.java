package khlang.library.web;

import java.util.List;
import khlang.library.History;
import khlang.library.RevisionSummary;
import khlang.web.Page;
import khlang.web.Paging;

/** The revisions of a document. */
public record HistoryPage(
        History.Chronicle chronicle, List<RevisionSummary> revisions, Paging paging)
        implements Page {

    @Override
    public String template() {
        return "library/history.jte";
    }

    /** The document's path. */
    public String path() {
        return "/documents/" + chronicle.slug();
    }
}
