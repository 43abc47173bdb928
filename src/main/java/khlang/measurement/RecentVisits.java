package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import khlang.visitor.Visitor;

/**
 * Remembers for half an hour who did what with which document, so that it counts once. It is a
 * table of fixed size, 8 MB, that makes nothing for the garbage collector to clear away: a visit
 * belongs to one row of eight places, and takes the place of the oldest there.
 */
@ApplicationScoped
public class RecentVisits {

    /** Counted from the access that was counted; repeats do not prolong it. */
    static final Duration WINDOW = Duration.ofMinutes(30);

    /**
     * Half a million places. A server that has more visits in half an hour forgets some early, and
     * may count their repeats.
     */
    private static final int ROWS = 1 << 16;

    private static final int PLACES = 8;
    private static final int LOCKS = 256;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    @Inject Clock clock;

    /**
     * Row by row the hashes of the visits, 0 for none, and behind them when each was counted, in
     * milliseconds: a row is read as a whole, so it lies in one place.
     */
    private final LongBuffer table = table();

    private final Object[] locks = new Object[LOCKS];

    /** Out of the garbage collector's sight: large arrays make it begin to mark again and again. */
    private static LongBuffer table() {
        return ByteBuffer.allocateDirect(ROWS * 2 * PLACES * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    /** Remembers nothing yet. */
    public RecentVisits() {
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /**
     * Counts a visit unless it was counted within the last half hour, and remembers it. Whoever
     * does the same at the same time waits, so that nobody is told that it is counted before it is.
     *
     * @param count counts it, and tells whether that succeeded
     * @return whether it was counted now
     */
    boolean once(Visitor visitor, long documentId, AccessKind kind, BooleanSupplier count) {
        long what = (documentId << 32) ^ kind.name().hashCode();
        long visit = mixed(visitor.high() ^ mixed(what)) ^ visitor.low();
        int row = (int) (visit >>> 32) & (ROWS - 1);
        long now = clock.millis();
        synchronized (locks[row % LOCKS]) {
            int place = place(row * 2 * PLACES, visit | 1, now);
            if (place < 0 || !count.getAsBoolean()) {
                return false;
            }
            table.put(place, visit | 1);
            table.put(place + PLACES, now);
            return true;
        }
    }

    /** Where to remember a visit, below 0 when it is remembered already. */
    private int place(int first, long visit, long now) {
        int oldest = first;
        for (int place = first; place < first + PLACES; place++) {
            long time = table.get(place + PLACES);
            if (table.get(place) == visit) {
                return now - time < WINDOW.toMillis() ? -1 : place;
            }
            if (time < table.get(oldest + PLACES)) {
                oldest = place;
            }
        }
        return oldest;
    }

    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 32)) * ODD;
        return mixed ^ (mixed >>> 29);
    }
}
