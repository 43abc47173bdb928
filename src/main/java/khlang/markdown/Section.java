package khlang.markdown;

import java.util.List;

/**
 * The plain text under one heading, up to the next heading of any level.
 *
 * @param headingPath the heading and those above it, outermost first; empty before the first one
 * @param headingId the heading's id in the rendered text; {@code ""} before the first one
 * @param text lines without markup, {@code ""} when the heading stands alone
 */
public record Section(List<String> headingPath, String headingId, String text) {

    /** Keeps a copy of the path. */
    public Section {
        headingPath = List.copyOf(headingPath);
    }
}
