package khlang.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What is known besides of each segment of the index, for as long as it is open. A segment never
 * changes, so only what is new must be read; what was deleted since, the reader at hand tells.
 *
 * <p>Nobody waits here for anybody else: how long the segments of staff take must not show in what
 * the public asks.
 */
final class PerSegment<T> {

    private final Map<IndexReader.CacheKey, T> known = new ConcurrentHashMap<>();
    private final Reading<T> reading;

    /** How a segment is read. */
    @FunctionalInterface
    interface Reading<T> {
        T read(LeafReader segment) throws IOException;
    }

    PerSegment(Reading<T> reading) {
        this.reading = reading;
    }

    /** Reads the segment unless that was done before. Two at once may both do it. */
    T of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
        T before = known.get(helper.getKey());
        if (before != null) {
            return before;
        }
        T read = reading.read(segment);
        if (known.putIfAbsent(helper.getKey(), read) == null) {
            helper.addClosedListener(known::remove);
        }
        return read;
    }

    int size() {
        return known.size();
    }
}
