package khlang.contribution;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * Which works are listed.
 *
 * @param division the slug; empty for all
 * @param byName whether they are listed by name, not the newest first
 */
public record WorkFilter(
        String division,
        Optional<YearMonth> month,
        Optional<ContributionKind> kind,
        boolean byName) {

    /** Nothing is null. */
    public WorkFilter {
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether a work is listed. */
    boolean lets(Work work) {
        return (division.isEmpty() || work.divisions().anyMatch(division::equals))
                && month.filter(one -> !YearMonth.from(work.day()).equals(one)).isEmpty()
                && kind.filter(one -> one != work.kind()).isEmpty();
    }
}
