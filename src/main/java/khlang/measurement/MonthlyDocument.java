package khlang.measurement;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What readers are told apart by: one row of the table of sketches.
 *
 * @param month its first day
 */
record MonthlyDocument(LocalDate month, AccessAudience audience, long documentId)
        implements Comparable<MonthlyDocument> {

    /** As the table is sorted: writers that take rows in one order never wait for each other. */
    private static final Comparator<MonthlyDocument> BY_KEY =
            Comparator.comparing(MonthlyDocument::month)
                    .thenComparing(MonthlyDocument::audience)
                    .thenComparingLong(MonthlyDocument::documentId);

    /** The row in which a month's readers of all documents are merged. */
    private static final long ALL = 0;

    /** The same month and side, all documents together. */
    MonthlyDocument ofAll() {
        return new MonthlyDocument(month, audience, ALL);
    }

    static MonthlyDocument of(DailyAccess access) {
        return new MonthlyDocument(
                access.day().withDayOfMonth(1), access.audience(), access.documentId());
    }

    @Override
    public int compareTo(MonthlyDocument other) {
        return BY_KEY.compare(this, other);
    }
}
