package khlang.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A published document as it can be found. Texts are plain, without markup.
 *
 * @param slug the document's name in addresses
 * @param kind a kind's slug; facets count by it, as by category, division and audience
 * @param audience {@link #PUBLIC}; any other value is kept from the public
 * @param fiscalYear a Buddhist year, null for none
 * @param passages the text in reading order, a passage for each heading
 * @param files what hangs on it, with the same rights
 */
public record SearchEntry(
        String slug,
        String title,
        String kind,
        String category,
        String division,
        String audience,
        Integer fiscalYear,
        String summary,
        List<String> tags,
        Instant updatedAt,
        List<SearchPassage> passages,
        List<SearchFile> files) {

    /** The audience that may be shown to everybody. */
    public static final String PUBLIC = "public";

    /** Refuses nulls, except for the fiscal year. */
    public SearchEntry {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(updatedAt, "updatedAt");
        tags = List.copyOf(tags);
        passages = List.copyOf(passages);
        files = List.copyOf(files);
    }

    /** One without files. */
    public SearchEntry(
            String slug,
            String title,
            String kind,
            String category,
            String division,
            String audience,
            Integer fiscalYear,
            String summary,
            List<String> tags,
            Instant updatedAt,
            List<SearchPassage> passages) {
        this(
                slug,
                title,
                kind,
                category,
                division,
                audience,
                fiscalYear,
                summary,
                tags,
                updatedAt,
                passages,
                List.of());
    }

    /** Whether everybody may find it. */
    public boolean isPublic() {
        return audience.equals(PUBLIC);
    }
}
