package khlang.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A line of the list behind a figure.
 *
 * @param key of what is counted, such as {@code person:12}; lines of one key count once
 * @param counted whether it is in the number, not only in what the number is a share of
 * @param name of what is counted
 * @param detail what made it count; may be empty
 * @param day on which it happened; null when it is no event
 * @param address of the page that shows it; may be empty
 * @param facets what it is counted under
 * @param amount how much it adds where something else than lines is counted, such as the accesses
 *     of a document; 1 for things that are counted themselves, never below 0
 */
public record Entry(
        String key,
        boolean counted,
        String name,
        String detail,
        LocalDate day,
        String address,
        Map<Facet, String> facets,
        long amount) {

    /** Only the day may be null; the facets are copied. */
    public Entry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(address, "address");
        facets = Map.copyOf(facets);
        if (amount < 0) {
            throw new IllegalArgumentException("Less than nothing: " + amount);
        }
    }

    /** A line that counts as one. */
    public Entry(
            String key,
            boolean counted,
            String name,
            String detail,
            LocalDate day,
            String address,
            Map<Facet, String> facets) {
        this(key, counted, name, detail, day, address, facets, 1);
    }

    /** Whether it is counted under a value. */
    public boolean is(Facet facet, String value) {
        return value.equals(facets.get(facet));
    }
}
