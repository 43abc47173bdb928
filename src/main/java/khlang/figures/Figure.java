package khlang.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;

/**
 * What a measure says of a year.
 *
 * @param measure its key in the plan, such as {@code M01}
 * @param asksDivisions whether every division is to record something for it, so that one that has
 *     not is named and never counted as zero (domain 1.5, rule 8)
 * @param asOf the day for which it is true: reports of a past year may still come in
 * @param parts its numbers, the one that the plan asks for first; never empty
 */
public record Figure(
        String measure,
        Provenance provenance,
        boolean asksDivisions,
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

    /** One for which no division in particular has to record anything. */
    public Figure(
            String measure,
            Provenance provenance,
            FiscalYear year,
            LocalDate asOf,
            List<FigurePart> parts) {
        this(measure, provenance, false, year, asOf, parts);
    }

    /**
     * The slugs of the divisions that have recorded something for it. A share says nothing of that
     * unless it was typed in: what it is a share of is there without anybody recording it.
     */
    public Set<String> recordedBy() {
        return parts.stream()
                .filter(one -> !one.isShare() || provenance == Provenance.TYPED)
                .flatMap(one -> one.by(Facet.DIVISION).keySet().stream())
                .collect(Collectors.toSet());
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
                asksDivisions,
                year,
                asOf,
                parts.stream().map(one -> one.only(wanted)).toList());
    }
}
