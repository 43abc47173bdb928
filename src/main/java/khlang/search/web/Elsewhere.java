package khlang.search.web;

import java.util.List;
import khlang.library.Category;
import khlang.library.DocumentSummary;

/**
 * Where somebody may go on whose search found nothing.
 *
 * @param unnarrowed how many documents the same words find among everything
 * @param documents those that sound like it, or else the newest guides
 * @param alike whether the documents sound like what was typed
 */
public record Elsewhere(
        long unnarrowed,
        List<DocumentSummary> documents,
        boolean alike,
        List<Category> categories) {

    /** Nothing, because something was found. */
    static final Elsewhere NOT_NEEDED = new Elsewhere(0, List.of(), false, List.of());
}
