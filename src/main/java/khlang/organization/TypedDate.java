package khlang.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import khlang.calendar.ThaiDates;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * A day as it was typed, or what is wrong with it.
 *
 * @param day empty when nothing was typed or something is wrong
 */
public record TypedDate(Optional<LocalDate> day, List<Violation> violations) {

    private static final int BUDDHIST_ERA = 543;
    private static final int LONGEST = 40;

    /** A day that may be left out. */
    public static TypedDate optional(String field, String typed) {
        return read(TextRule.optional(field, LONGEST), typed);
    }

    /** A day that has to be there. */
    public static TypedDate required(String field, String typed) {
        return read(TextRule.required(field, LONGEST), typed);
    }

    /**
     * A day that has to be there.
     *
     * @throws RefusedException when it is not
     */
    public static LocalDate require(String field, String typed) {
        TypedDate read = required(field, typed);
        RefusedException.unless(read.violations);
        return read.day.orElseThrow();
    }

    private static TypedDate read(TextRule rule, String typed) {
        List<Violation> unfit = rule.check(typed);
        if (!unfit.isEmpty() || typed.isBlank()) {
            return new TypedDate(Optional.empty(), unfit);
        }
        Optional<LocalDate> day = ThaiDates.parse(typed);
        return new TypedDate(
                day, day.isPresent() ? List.of() : List.of(violation(rule.field(), typed)));
    }

    /** Whether 2021 is a year of the common era or a slip only the one who typed it knows. */
    private static Violation violation(String field, String typed) {
        OptionalInt year = ThaiDates.yearBeforeBuddhist(typed);
        return year.isPresent()
                ? new Violation(
                        field,
                        "commonEraYear",
                        Integer.toString(year.getAsInt()),
                        Integer.toString(year.getAsInt() + BUDDHIST_ERA))
                : new Violation(field, "thaiDate");
    }
}
