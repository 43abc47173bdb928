package khlang.authoring.web;

import java.util.List;
import khlang.library.TrashedDocument;
import khlang.web.Page;
import khlang.web.Paging;

/** What was thrown away and can be taken back. */
public record TrashPage(List<TrashedDocument> documents, Paging paging, String said)
        implements Page {

    @Override
    public String template() {
        return "authoring/trash.jte";
    }
}
