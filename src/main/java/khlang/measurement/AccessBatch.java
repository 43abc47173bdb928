package khlang.measurement;

import java.util.Collections;
import java.util.SortedMap;

/**
 * Counts that are stored together, once.
 *
 * @param writer names who counted, one name for each run of the program
 * @param number counts the writer's batches, 1 for its first
 */
record AccessBatch(String writer, long number, SortedMap<DailyAccess, Long> counts) {

    /** Does not copy: nobody else holds the counts. */
    AccessBatch {
        counts = Collections.unmodifiableSortedMap(counts);
    }

    /** How many accesses it holds. */
    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
