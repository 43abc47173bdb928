package khlang.search;

import java.util.Objects;

/**
 * What stands below one heading.
 *
 * @param heading the heading's plain text; empty before the first one
 * @param headingId the anchor of the heading in its page; empty before the first one
 * @param text plain text, lines and paragraphs apart
 */
public record SearchPassage(String heading, String headingId, String text) {

    /** Refuses nulls. */
    public SearchPassage {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(headingId, "headingId");
        Objects.requireNonNull(text, "text");
    }
}
