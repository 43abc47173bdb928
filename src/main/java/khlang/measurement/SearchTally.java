package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Searches in memory until they are stored. */
@ApplicationScoped
public class SearchTally {

    /** Whoever sends more different terms within seconds is no person; the rest is not counted. */
    static final int MOST_TERMS = 10_000;

    private final Map<DailySearch, SearchCount> counts = new ConcurrentHashMap<>();

    void add(DailySearch search, SearchCount count) {
        if (counts.size() < MOST_TERMS || counts.containsKey(search)) {
            counts.merge(search, count, SearchCount::plus);
        }
    }

    /** Takes what has been counted since the last time. Only one may take at a time. */
    SortedMap<DailySearch, SearchCount> take() {
        var taken = new TreeMap<DailySearch, SearchCount>();
        for (DailySearch search : List.copyOf(counts.keySet())) {
            taken.put(search, counts.remove(search));
        }
        return taken;
    }
}
