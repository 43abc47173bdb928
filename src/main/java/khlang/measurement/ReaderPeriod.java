package khlang.measurement;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole months one after the other.
 *
 * @param first the first one
 * @param last not before the first, and at most {@link #MOST} months in all
 */
public record ReaderPeriod(YearMonth first, YearMonth last) {

    /** The most months that are told at once. */
    public static final int MOST = 24;

    /** Checks that it is one. */
    public ReaderPeriod {
        if (last.isBefore(first) || first.plusMonths(MOST).compareTo(last) <= 0) {
            throw new IllegalArgumentException("No period: " + first + " to " + last);
        }
    }

    /** Between two months in any order; of what is too long, the last part. */
    public static ReaderPeriod between(YearMonth one, YearMonth other) {
        YearMonth first = one.isBefore(other) ? one : other;
        YearMonth last = one.isBefore(other) ? other : one;
        YearMonth earliest = last.minusMonths(MOST - 1L);
        return new ReaderPeriod(first.isBefore(earliest) ? earliest : first, last);
    }

    /** Its months in their order. */
    public List<YearMonth> months() {
        return Stream.iterate(first, one -> !one.isAfter(last), one -> one.plusMonths(1)).toList();
    }
}
