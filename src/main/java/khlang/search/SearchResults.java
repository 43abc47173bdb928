package khlang.search;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a query, made only from what its reader may see.
 *
 * @param total how many documents match, also beyond this page
 * @param facets in the order of {@link FacetKind}
 * @param corrected what was typed in another spelling that would find clearly more
 * @param instead what was looked for instead of the keys that were typed, as on another keyboard
 * @param alsoSearched synonyms that were looked for besides the reader's own words
 * @param tookMillis time spent, in milliseconds
 */
public record SearchResults(
        long total,
        List<SearchHit> hits,
        List<Facet> facets,
        Optional<String> corrected,
        Optional<String> instead,
        List<String> alsoSearched,
        long tookMillis) {

    /** Keeps copies. */
    public SearchResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        alsoSearched = List.copyOf(alsoSearched);
    }
}
