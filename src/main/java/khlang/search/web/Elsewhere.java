package khlang.search.web;

import java.util.List;
import khlang.library.Category;
import khlang.library.DocumentSummary;
import khlang.organization.Division;

/**
 * Where somebody may go on whose search found nothing.
 *
 * @param unnarrowed how many documents the same words find among everything
 * @param documents those that sound like it, or else the newest guides
 * @param alike whether the documents sound like what was typed
 * @param asked the divisions that know about such documents and have a telephone, as far as known
 */
public record Elsewhere(
        long unnarrowed,
        List<DocumentSummary> documents,
        boolean alike,
        List<Category> categories,
        List<Division> asked) {

    /** Nothing, because something was found. */
    static final Elsewhere NOT_NEEDED = new Elsewhere(0, List.of(), false, List.of(), List.of());
}
