package khlang.markdown;

import java.util.List;

/**
 * A text ready to print.
 *
 * @param html the whole text
 * @param headings its headings in order, without those inside quotes and lists
 */
public record RenderedMarkdown(SafeHtml html, List<Heading> headings) {

    /** Keeps a copy of the headings. */
    public RenderedMarkdown {
        headings = List.copyOf(headings);
    }
}
