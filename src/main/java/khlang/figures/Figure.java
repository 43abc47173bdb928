package khlang.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import khlang.calendar.FiscalYear;

/**
 * What a measure says of a year.
 *
 * @param measure its key in the plan, such as {@code M01}
 * @param asOf the day for which it is true: reports of a past year may still come in
 * @param parts its numbers, the one that the plan asks for first; never empty
 */
public record Figure(
        String measure,
        Provenance provenance,
        FiscalYear year,
        LocalDate asOf,
        List<FigurePart> parts) {

    /** Nothing is null; the parts are copied. */
    public Figure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(asOf, "asOf");
        parts = List.copyOf(parts);
    }

    /** One of its numbers. */
    public Optional<FigurePart> part(String key) {
        return parts.stream().filter(one -> one.key().equals(key)).findAny();
    }

    /** What it says of some entries, such as those of a division. */
    public Figure only(Predicate<Entry> wanted) {
        return new Figure(
                measure,
                provenance,
                year,
                asOf,
                parts.stream().map(one -> one.only(wanted)).toList());
    }
}
