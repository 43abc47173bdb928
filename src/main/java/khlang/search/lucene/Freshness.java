package khlang.search.lucene;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Lets searches see changes soon, but not after each one: a look at new entries costs a new piece
 * of the index, so the search that wants them asks for it, a few times a second at most.
 */
final class Freshness {

    private static final System.Logger LOG = System.getLogger(Freshness.class.getName());
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Shelf open;
    private final Shelf staff;
    private final LongSupplier nanos;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile boolean stale;
    private volatile boolean held;
    private volatile long renewedAt;

    /**
     * @param nanos tells how time passes, in nanoseconds from any beginning
     */
    Freshness(Shelf open, Shelf staff, LongSupplier nanos) {
        this.open = open;
        this.staff = staff;
        this.nanos = nanos;
        renewedAt = nanos.getAsLong() - PAUSE;
    }

    /** Something changed that searches do not see yet. */
    void spoil() {
        stale = true;
    }

    /** Whether searches must go on in what they see now. */
    void hold(boolean hold) {
        held = hold;
    }

    /** Makes changes visible unless that happened a moment ago or happens right now. */
    void renewIfDue() throws IOException {
        if (stale && !held && nanos.getAsLong() - renewedAt >= PAUSE && renewing.tryLock()) {
            try {
                renew();
            } finally {
                renewing.unlock();
            }
        }
    }

    /** Makes all changes visible now. Without a working writer searches keep what they had. */
    void renew() throws IOException {
        renewing.lock();
        try {
            stale = false;
            open.refresh();
            staff.refresh();
            renewedAt = nanos.getAsLong();
        } catch (AlreadyClosedException e) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "The writer has given up; the next change revives it",
                    e);
        } finally {
            renewing.unlock();
        }
    }
}
