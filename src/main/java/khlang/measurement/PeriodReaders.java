package khlang.measurement;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * About how many different readers there were in some months.
 *
 * @param months each of them, in order
 * @param all in all of them together
 * @param staff whether it tells of staff
 */
public record PeriodReaders(
        SortedMap<YearMonth, ReaderCount> months, ReaderCount all, boolean staff) {

    /** The months are copied. */
    public PeriodReaders {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }
}
