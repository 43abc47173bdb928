package khlang.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khlang.search.Facet;
import khlang.search.FacetCount;
import khlang.search.FacetKind;
import khlang.search.SearchResults;

/** Makes the groups by which a reader can narrow what was found. */
final class Filters {

    private static final int MOST_VALUES = 12;

    private Filters() {}

    /**
     * Groups that offer a choice; one that would leave every hit is left out.
     *
     * @param labels the names of the values by facet and slug
     */
    static List<Filter> of(
            SearchChoice choice,
            SearchResults results,
            Map<FacetKind, Map<String, String>> labels) {
        return results.facets().stream()
                .map(facet -> filter(choice, facet, labels.get(facet.kind())))
                .filter(filter -> filter.values().size() > 1 || isChosen(filter))
                .toList();
    }

    private static boolean isChosen(Filter filter) {
        return filter.values().stream().anyMatch(Filter.Value::chosen);
    }

    private static Filter filter(SearchChoice choice, Facet facet, Map<String, String> labels) {
        var values = new ArrayList<Filter.Value>();
        var shown = new ArrayList<String>();
        for (FacetCount one : facet.counts()) {
            boolean chosen = choice.values(facet.kind()).contains(one.value());
            if (chosen || values.size() < MOST_VALUES) {
                values.add(value(choice, facet.kind(), one.value(), one.count(), labels));
                shown.add(one.value());
            }
        }
        // What leaves no hit must still be there to be taken away again.
        for (String chosen : choice.values(facet.kind())) {
            if (!shown.contains(chosen)) {
                values.add(value(choice, facet.kind(), chosen, 0, labels));
            }
        }
        return new Filter(facet.kind(), List.copyOf(values));
    }

    private static Filter.Value value(
            SearchChoice choice,
            FacetKind kind,
            String value,
            long count,
            Map<String, String> labels) {
        return new Filter.Value(
                labels.getOrDefault(value, value),
                count,
                choice.values(kind).contains(value),
                choice.toggled(kind, value).address());
    }
}
