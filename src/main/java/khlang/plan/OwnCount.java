package khlang.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a measure of the committee's own counts. It is kept in plans: what it is made of never gets
 * other names.
 *
 * @param thing the key of what a room counts
 * @param filter values by the keys of the thing's filters
 * @param retired whether it counts no more
 */
public record OwnCount(String thing, Map<String, String> filter, boolean retired) {

    /** Missing filters are none; the map is in the order of its keys. */
    public OwnCount {
        Objects.requireNonNull(thing, "thing");
        filter =
                Collections.unmodifiableMap(
                        filter == null ? new TreeMap<>() : new TreeMap<>(filter));
    }

    /** The same at work again, or no more. */
    OwnCount with(boolean isRetired) {
        return new OwnCount(thing, filter, isRetired);
    }
}
