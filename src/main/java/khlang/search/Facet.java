package khlang.search;

import java.util.List;

/**
 * How the hits fall under the values of one kind. The choice within this kind is not applied to its
 * own counts, those within other kinds are, so that a reader sees what adding a value would bring.
 *
 * @param counts the most frequent value first
 */
public record Facet(FacetKind kind, List<FacetCount> counts) {

    /** Keeps a copy. */
    public Facet {
        counts = List.copyOf(counts);
    }
}
