package khlang.measurement;

import java.time.LocalDate;
import khlang.calendar.FiscalYear;

/**
 * What a list of documents with their figures is asked for.
 *
 * @param part which of the accesses count
 * @param today in Bangkok, by which texts are old and reviews are late
 */
public record DocumentQuestion(
        FiscalYear year,
        AccessScope scope,
        DocumentChoice choice,
        AccessPart part,
        LocalDate today) {

    /** The day before which a text is old or a review late. */
    LocalDate limit() {
        return choice == DocumentChoice.STALE ? today.minusYears(DocumentChoice.YEARS) : today;
    }
}
