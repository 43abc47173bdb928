package khlang.contribution;

import java.time.LocalDate;
import khlang.calendar.FiscalYear;

/**
 * Whose contributions are asked for, and of which time.
 *
 * @param first the first day
 * @param last the last day
 * @param person a person's key; 0 for everybody
 */
public record ContributionSpan(LocalDate first, LocalDate last, long person) {

    /** A fiscal year of everybody. */
    public static ContributionSpan of(FiscalYear year) {
        return of(year, 0);
    }

    /** A fiscal year of somebody. */
    public static ContributionSpan of(FiscalYear year, long person) {
        return new ContributionSpan(year.firstDay(), year.lastDay(), person);
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether somebody is asked for. */
    public boolean asksFor(long someone) {
        return person == 0 || person == someone;
    }
}
