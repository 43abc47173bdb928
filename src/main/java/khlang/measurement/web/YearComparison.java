package khlang.measurement.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessCount;

/**
 * A year beside the year before. Of a year that is still running only the months that are over are
 * compared.
 *
 * @param months the months that are compared
 * @param hasBefore whether anything was counted in the year before
 */
public record YearComparison(
        List<YearMonth> months, AccessCount now, AccessCount before, boolean hasBefore) {

    static YearComparison of(
            FiscalYear year,
            LocalDate today,
            Function<YearMonth, AccessCount> now,
            Function<YearMonth, AccessCount> before,
            boolean hasBefore) {
        List<YearMonth> over =
                year.months().stream()
                        .filter(month -> month.isBefore(YearMonth.from(today)))
                        .toList();
        return new YearComparison(
                over,
                over.stream().map(now).reduce(AccessCount.NONE, AccessCount::plus),
                over.stream()
                        .map(month -> before.apply(month.minusYears(1)))
                        .reduce(AccessCount.NONE, AccessCount::plus),
                hasBefore);
    }

    /** Whether the whole year is compared. */
    public boolean isWhole() {
        return months.size() == 12;
    }

    /** That of the public; empty where there is nothing to compare with. */
    public Optional<Comparison> byPublic() {
        return isPossible()
                ? Optional.of(new Comparison(now.byPublic(), before.byPublic()))
                : Optional.empty();
    }

    /** That of staff; empty also where a number must not be told. */
    public Optional<Comparison> byStaff() {
        return isPossible() && Comparison.mayBeTold(now, before)
                ? Optional.of(new Comparison(now.byStaff(), before.byStaff()))
                : Optional.empty();
    }

    private boolean isPossible() {
        return hasBefore && !months.isEmpty();
    }
}
