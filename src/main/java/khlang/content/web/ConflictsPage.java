package khlang.content.web;

import java.util.List;
import khlang.library.TextConflict;
import khlang.web.Page;
import khlang.web.Paging;

/** The documents of which file and portal say different things. */
public record ConflictsPage(List<TextConflict> conflicts, Paging paging, String said)
        implements Page {

    @Override
    public String template() {
        return "content/conflicts.jte";
    }
}
