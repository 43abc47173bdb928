package khlang.comparison;

import java.util.List;
import java.util.Objects;

/**
 * Something that is said of a document beside its text.
 *
 * @param name what it is, as a reader sees it; the same field has the same name in both versions
 * @param values one for a plain field; the rows of a list or table; none when it is not said
 */
public record Field(String name, List<String> values) {

    /** Never null. */
    public Field {
        Objects.requireNonNull(name);
        values = List.copyOf(values);
    }

    /** A field of one value, or of none when that is null or empty. */
    public static Field of(String name, String value) {
        return new Field(name, value == null || value.isEmpty() ? List.of() : List.of(value));
    }
}
