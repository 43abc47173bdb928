package khlang.assessment.measure;

import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * All that the measures of a year are counted from.
 *
 * @param today the day for which the measures are to be true
 * @param asked the yearly assessment; none while there was none
 */
record AssessmentYear(FiscalYear year, LocalDate today, Optional<Asked> asked) {

    /**
     * An assessment and what came of it.
     *
     * @param id its key
     */
    record Asked(long id, Outcome outcome) {}

    /** The day as of which the figures are true. */
    LocalDate asOf() {
        return asked.map(one -> one.outcome().day()).orElse(today);
    }
}
