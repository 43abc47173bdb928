package khlang.disclosure;

import java.util.List;

/**
 * A point as it was typed.
 *
 * @param kind a slug; empty for all
 * @param category a slug; empty for all
 * @param section a slug; empty for anywhere
 * @param span the name of a {@link khlang.library.Selection.Span}; empty for no rule
 * @param documents the slugs of those that were chosen
 * @param links one a line: words, and behind them an address
 * @param sample whether it has yet to be checked against the year's manual
 */
public record DisclosureDraft(
        String scheme,
        String code,
        String title,
        String explanation,
        String note,
        String kind,
        String category,
        String section,
        String span,
        List<String> documents,
        String links,
        boolean sample) {

    /** The documents are copied. */
    public DisclosureDraft {
        documents = List.copyOf(documents);
    }
}
