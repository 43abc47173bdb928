package khlang.measurement;

import java.util.Objects;

/**
 * A part of a year's accesses by which documents are put in order: those of a kind, a channel or a
 * month.
 *
 * @param name as in an address, such as {@code download}, {@code line} or {@code october}; empty
 *     for all accesses
 */
public record AccessPart(String name) {

    /** All accesses. */
    public static final AccessPart ALL = new AccessPart("");

    /** What is no part is refused: its name stands in questions to the database. */
    public AccessPart {
        Objects.requireNonNull(name, "name");
        if (!name.isEmpty() && !YearSums.names().contains(name)) {
            throw new IllegalArgumentException("No part of a year: " + name);
        }
    }

    /** The part with this name; all accesses for anything else, null included. */
    public static AccessPart named(String name) {
        return name != null && YearSums.names().contains(name) ? new AccessPart(name) : ALL;
    }

    /** The one of a kind, a channel or a month. */
    public static AccessPart of(Enum<?> part) {
        return new AccessPart(YearSums.name(part));
    }

    /** How the database reckons it in the row {@code row}. */
    String sum(String row, AccessAudience side) {
        String suffix = "_" + YearSums.name(side);
        return name.isEmpty()
                ? "(%1$s.view%2$s + %1$s.download%2$s)".formatted(row, suffix)
                : row + "." + name + suffix;
    }

    /** The column of the row {@code row} that says how many of staff are behind it. */
    String readers(String row) {
        return row + "." + YearSums.readers(name.isEmpty() ? YearSums.ALL : name);
    }
}
