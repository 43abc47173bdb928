package khlang.search.web;

import java.util.List;
import khlang.search.FacetKind;

/** One group of values by which the hits can be narrowed. */
public record Filter(FacetKind kind, List<Value> values) {

    /**
     * @param label its Thai name
     * @param count how many hits it would leave
     * @param chosen whether the hits are narrowed to it now
     * @param address the search with this value added, or taken away when it is chosen
     */
    public record Value(String label, long count, boolean chosen, String address) {}
}
