package khlang.figures;

import java.util.List;
import java.util.Optional;

/**
 * Something that a room counts for measures that nobody has programmed.
 *
 * @param key such as {@code documents-published}; stored with plans: never another name for the
 *     same
 * @param name of the things, in Thai
 * @param unit in which they are counted, in Thai
 * @param rule which of them count in a year, in Thai; it follows the name in a sentence
 * @param evidence what proves them, in Thai
 * @param filters by which they can be chosen, as they are at this moment
 */
public record CountedThing(
        String key,
        String name,
        String unit,
        String rule,
        String evidence,
        Provenance provenance,
        List<Filter> filters) {

    /** The filters are copied. */
    public CountedThing {
        filters = List.copyOf(filters);
    }

    /** The key of the filter by division, which every room names so. */
    public static final String DIVISION = "division";

    /**
     * By what things are chosen.
     *
     * @param key such as {@code kind}
     * @param name in Thai
     * @param options one of which is chosen, or none
     */
    public record Filter(String key, String name, List<Option> options) {

        /** The options are copied. */
        public Filter {
            options = List.copyOf(options);
        }

        /** What people read of a value; empty for one that is not offered. */
        public Optional<String> label(String value) {
            return options.stream()
                    .filter(one -> one.value().equals(value))
                    .map(Option::label)
                    .findFirst();
        }
    }

    /**
     * A value of a filter.
     *
     * @param value stored with plans; never empty
     * @param label what people read
     */
    public record Option(String value, String label) {}

    /** One of its filters. */
    public Optional<Filter> filter(String filter) {
        return filters.stream().filter(one -> one.key().equals(filter)).findFirst();
    }
}
