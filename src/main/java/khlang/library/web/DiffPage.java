package khlang.library.web;

import khlang.library.History;
import khlang.web.Page;

/**
 * What changed from one revision to another.
 *
 * @param from the number of the one
 * @param to the number of the other
 */
public record DiffPage(History.Chronicle chronicle, int from, int to, Difference difference)
        implements Page {

    @Override
    public String template() {
        return "library/diff.jte";
    }

    /** The document's path. */
    public String path() {
        return "/documents/" + chronicle.slug();
    }
}
