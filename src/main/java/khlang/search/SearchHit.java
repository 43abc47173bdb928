package khlang.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A document that was found.
 *
 * @param title the title with the words that match marked
 * @param plainTitle the same without marks
 * @param score greater is better; to compare only within one answer
 * @param snippet the part of the text that matches best, a line or two, with marks
 * @param heading the heading above the snippet; empty when there is none
 * @param headingId its anchor in the page; empty when there is none
 * @param file where the snippet stands, when that is not the document's own text
 */
public record SearchHit(
        String slug,
        List<TextFragment> title,
        String plainTitle,
        String kind,
        String category,
        String division,
        String audience,
        Instant updatedAt,
        float score,
        List<TextFragment> snippet,
        String heading,
        String headingId,
        Optional<HitFile> file) {

    /** Keeps copies. */
    public SearchHit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }
}
