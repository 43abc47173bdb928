package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts in memory until the counts are taken. Adding and taking the same row exclude each other,
 * so that a count is taken once, whatever happens at the same time.
 */
@ApplicationScoped
public class AccessTally {

    private final Map<DailyAccess, Long> counts = new ConcurrentHashMap<>();

    /** Counts one. */
    void add(DailyAccess access) {
        counts.merge(access, 1L, Long::sum);
    }

    /**
     * Takes what has been counted since the last time; the next count starts at zero. Only one may
     * take at a time.
     */
    SortedMap<DailyAccess, Long> take() {
        var taken = new TreeMap<DailyAccess, Long>();
        for (DailyAccess access : List.copyOf(counts.keySet())) {
            taken.put(access, counts.remove(access));
        }
        return taken;
    }
}
