package khlang.channel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.organization.Division;

/**
 * Who has reported which month of a fiscal year. What nobody has reported is missing, never zero.
 *
 * @param today in Bangkok; months that are not over are not missing yet
 * @param divisions in their order, those that existed in the year
 * @param reports by division's slug and month
 */
public record TallyYear(
        FiscalYear year,
        LocalDate today,
        List<Division> divisions,
        Map<String, Map<YearMonth, TallyState>> reports) {

    /** How far a division's report of a month has come; empty when there is none. */
    public Optional<TallyState> state(Division division, YearMonth month) {
        return Optional.ofNullable(reports.getOrDefault(division.slug(), Map.of()).get(month));
    }

    /** Whether a division has a form for a month: it existed, and the month has begun. */
    public boolean isAsked(Division division, YearMonth month) {
        return !month.isAfter(YearMonth.from(today)) && division.existsOn(month.atEndOfMonth());
    }

    /** Whether a month is over, so that its report is due. */
    public boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.from(today));
    }

    /** Whether a report is due that was not sent. */
    public boolean isMissing(Division division, YearMonth month) {
        return isAsked(division, month)
                && isOver(month)
                && state(division, month).filter(one -> one != TallyState.DRAFT).isEmpty();
    }

    /** Who has not reported a month that is over, in their order. */
    public List<Division> missing(YearMonth month) {
        return divisions.stream().filter(one -> isMissing(one, month)).toList();
    }

    /** Those that have ended at least one month in which they have not reported. */
    public List<Division> missing() {
        return divisions.stream()
                .filter(one -> year.months().stream().anyMatch(month -> isMissing(one, month)))
                .toList();
    }
}
