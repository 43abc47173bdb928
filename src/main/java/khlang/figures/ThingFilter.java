package khlang.figures;

import java.util.Map;

/**
 * What is wanted of things, for rooms that count them.
 *
 * @param values by the keys of filters
 */
public record ThingFilter(Map<String, String> values) {

    /** The key of the filter by division, which all rooms have. */
    public static final String DIVISION = "division";

    /** The values are copied. */
    public ThingFilter {
        values = Map.copyOf(values);
    }

    /** Whether a filter lets a value through: it asks for this one, or for none. */
    public boolean lets(String filter, String value) {
        return value.equals(values.getOrDefault(filter, value));
    }

    /** Whether it asks for anything. */
    public boolean asks(String filter) {
        return values.containsKey(filter);
    }
}
