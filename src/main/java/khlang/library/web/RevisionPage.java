package khlang.library.web;

import java.util.List;
import khlang.library.History;
import khlang.library.RevisionText;
import khlang.web.Page;

/**
 * What one revision said.
 *
 * @param files that belong to it
 * @param writes whether the one who looks may begin a new draft with it
 */
public record RevisionPage(
        History.Chronicle chronicle,
        RevisionText text,
        WholeText whole,
        List<FileLink> files,
        boolean writes)
        implements Page {

    @Override
    public String template() {
        return "library/revision.jte";
    }

    /** The document's path. */
    public String path() {
        return "/documents/" + chronicle.slug();
    }
}
