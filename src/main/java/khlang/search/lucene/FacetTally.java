package khlang.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.search.Facet;
import khlang.search.FacetCount;
import khlang.search.FacetKind;
import khlang.search.SearchQuery;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** Counts the values of one facet and tells which documents the reader's choice admits. */
final class FacetTally {

    private static final int NO_VALUE = -1;

    private final FacetKind kind;
    private final Set<String> chosen;
    private final Map<String, Long> counts = new HashMap<>();

    private SortedDocValues values;
    private boolean[] admitted;
    private long[] seen;
    private int current;

    FacetTally(FacetKind kind, SearchQuery query) {
        this.kind = kind;
        this.chosen =
                switch (kind) {
                    case KIND -> query.kinds();
                    case CATEGORY -> query.categories();
                    case DIVISION -> query.divisions();
                    case AUDIENCE -> query.audiences();
                    case FISCAL_YEAR ->
                            query.fiscalYears().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.toSet());
                };
    }

    /** Begins with a part of the index. */
    void enter(LeafReader part) throws IOException {
        values = DocValues.getSorted(part, EntryDocument.facetField(kind));
        seen = new long[values.getValueCount()];
        admitted = new boolean[values.getValueCount()];
        for (int i = 0; i < admitted.length; i++) {
            admitted[i] = chosen.contains(values.lookupOrd(i).utf8ToString());
        }
    }

    /** Looks at a document, each time a later one. */
    boolean admits(int document) throws IOException {
        current = values.advanceExact(document) ? values.ordValue() : NO_VALUE;
        return chosen.isEmpty() || (current != NO_VALUE && admitted[current]);
    }

    /** Counts the document looked at last. */
    void count() {
        if (current != NO_VALUE) {
            seen[current]++;
        }
    }

    /** Ends with a part of the index. */
    void leave() throws IOException {
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] > 0) {
                counts.merge(values.lookupOrd(i).utf8ToString(), seen[i], Long::sum);
            }
        }
    }

    Facet facet() {
        List<FacetCount> sorted =
                counts.entrySet().stream()
                        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                        .sorted(
                                Comparator.comparingLong(FacetCount::count)
                                        .reversed()
                                        .thenComparing(FacetCount::value))
                        .toList();
        return new Facet(kind, sorted);
    }
}
