package khlang.measurement;

import java.util.Comparator;
import khlang.calendar.FiscalYear;

/**
 * What accesses of a fiscal year are added up by: one row of the table.
 *
 * @param year the Buddhist fiscal year
 */
record DocumentYear(int year, long documentId) implements Comparable<DocumentYear> {

    /** As the table is sorted: writers that take rows in one order never wait for each other. */
    private static final Comparator<DocumentYear> BY_KEY =
            Comparator.comparingInt(DocumentYear::year).thenComparingLong(DocumentYear::documentId);

    static DocumentYear of(DailyAccess access) {
        return new DocumentYear(
                FiscalYear.containing(access.day()).buddhistYear(), access.documentId());
    }

    @Override
    public int compareTo(DocumentYear other) {
        return BY_KEY.compare(this, other);
    }
}
