package khlang.measurement;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a day's accesses are counted by: one row of the table.
 *
 * @param day the day in Bangkok
 */
record DailyAccess(
        LocalDate day,
        long documentId,
        AccessChannel channel,
        AccessAudience audience,
        AccessKind kind)
        implements Comparable<DailyAccess> {

    /** As the table is sorted: writers that take rows in one order never wait for each other. */
    private static final Comparator<DailyAccess> BY_KEY =
            Comparator.comparing(DailyAccess::day)
                    .thenComparingLong(DailyAccess::documentId)
                    .thenComparing(DailyAccess::channel)
                    .thenComparing(DailyAccess::audience)
                    .thenComparing(DailyAccess::kind);

    @Override
    public int compareTo(DailyAccess other) {
        return BY_KEY.compare(this, other);
    }
}
