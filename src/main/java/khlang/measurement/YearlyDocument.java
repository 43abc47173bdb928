package khlang.measurement;

import java.util.Comparator;
import khlang.calendar.FiscalYear;

/**
 * What the readers of a fiscal year are told apart by: one row of the table of yearly sketches.
 *
 * @param year the Buddhist fiscal year
 * @param documentId 0 for all documents together
 */
record YearlyDocument(int year, AccessAudience audience, long documentId)
        implements Comparable<YearlyDocument> {

    /** As the table is sorted: writers that take rows in one order never wait for each other. */
    private static final Comparator<YearlyDocument> BY_KEY =
            Comparator.comparingInt(YearlyDocument::year)
                    .thenComparing(YearlyDocument::audience)
                    .thenComparingLong(YearlyDocument::documentId);

    static YearlyDocument of(MonthlyDocument month) {
        return new YearlyDocument(
                FiscalYear.containing(month.month()).buddhistYear(),
                month.audience(),
                month.documentId());
    }

    @Override
    public int compareTo(YearlyDocument other) {
        return BY_KEY.compare(this, other);
    }
}
