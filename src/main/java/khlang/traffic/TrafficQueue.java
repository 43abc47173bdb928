package khlang.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lines on their way to the disk. Nobody who answers a page waits: when the queue is full, because
 * the disk is, the line is lost. Losses are counted, told in the server's log, on the
 * administrators' page and, as soon as it can be written again, in the traffic log itself.
 */
@ApplicationScoped
public class TrafficQueue {

    /** Some seconds of the most that the portal can answer; at most about 20 MB. */
    static final int CAPACITY = 65_536;

    private final BlockingQueue<TrafficLine> lines = new ArrayBlockingQueue<>(CAPACITY);
    private final AtomicLong untold = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();

    /** Takes a line, or counts it as lost; never waits and never throws. */
    public void add(TrafficLine line) {
        if (!lines.offer(line)) {
            lost.incrementAndGet();
            untold.incrementAndGet();
        }
    }

    /** All that is there, in its order. */
    List<TrafficLine> take() {
        var taken = new ArrayList<TrafficLine>();
        lines.drainTo(taken, CAPACITY);
        return taken;
    }

    /** How many were lost since this was asked the last time. */
    long takeLoss() {
        return untold.getAndSet(0);
    }

    /** How many were lost since the portal was started. */
    public long lost() {
        return lost.get();
    }
}
