package khlang.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Remembers positions that the log passed over. They are given when a transaction writes and seen
 * when it ends, so a younger change may come to light first; one that stays away was rolled back.
 */
final class LogGaps {

    /** Longer than any transaction that publishes. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** More at once is a log that was cut, not transactions that are late. */
    private static final int MOST = 100;

    private final Clock clock;
    private final SortedMap<Long, Instant> missing = new TreeMap<>();

    LogGaps(Clock clock) {
        this.clock = clock;
    }

    /** Takes note of what is missing between a position and the changes read after it. */
    void note(long before, List<SearchChange> changes) {
        long expected = before + 1;
        for (SearchChange change : changes) {
            for (; expected < change.position() && missing.size() < MOST; expected++) {
                missing.put(expected, clock.instant());
            }
            expected = change.position() + 1;
        }
    }

    /** The positions that may still turn up, in order. */
    List<Long> open() {
        Instant longAgo = clock.instant().minus(PATIENCE);
        missing.values().removeIf(since -> since.isBefore(longAgo));
        return List.copyOf(missing.keySet());
    }

    /** A missing position turned up. */
    void close(long position) {
        missing.remove(position);
    }

    void clear() {
        missing.clear();
    }

    /** The position up to which nothing is missing, for somebody who read up to another. */
    long certain(long read) {
        return missing.isEmpty() ? read : missing.firstKey() - 1;
    }
}
