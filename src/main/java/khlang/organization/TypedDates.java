package khlang.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.language.Violation;

/** Reads days as people type them, for those who collect what is wrong themselves. */
public final class TypedDates {

    private TypedDates() {}

    /**
     * A day that may be left out.
     *
     * @param violations what is wrong with it is added here
     * @return empty when nothing was typed or something is wrong
     */
    public static Optional<LocalDate> read(String field, String typed, List<Violation> violations) {
        TypedDate read = TypedDate.optional(field, typed);
        violations.addAll(read.violations());
        return read.day();
    }
}
