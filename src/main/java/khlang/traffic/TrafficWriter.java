package khlang.traffic;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.calendar.BangkokClock;
import khlang.database.DatabaseReady;

/**
 * Brings what was answered to the disk, twice a second and when the program ends. While the disk
 * refuses, lines wait: first here, then in the queue until that is full.
 */
@ApplicationScoped
public class TrafficWriter {

    private static final System.Logger LOG = System.getLogger(TrafficWriter.class.getName());
    private static final long MILLIS = 500;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject TrafficQueue queue;
    @Inject TrafficFolder folder;
    @Inject Clock clock;

    private final Map<LocalDate, StringBuilder> unsent = new TreeMap<>();
    private boolean diskRefuses;
    private ScheduledFuture<?> regularly;

    void start(@Observes DatabaseReady ready) {
        regularly =
                scheduler.scheduleWithFixedDelay(
                        this::write, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (regularly != null) {
            regularly.cancel(false);
        }
        write();
    }

    /** Writes what is there. Must not throw: the scheduler would never call it again. */
    synchronized void write() {
        try {
            if (unsent.isEmpty()) {
                gather();
            }
            send();
            if (diskRefuses) {
                LOG.log(System.Logger.Level.INFO, "The traffic log can be written again");
                diskRefuses = false;
            }
        } catch (IOException | RuntimeException e) {
            if (!diskRefuses) {
                LOG.log(System.Logger.Level.ERROR, "The traffic log waits for the disk", e);
                diskRefuses = true;
            }
        }
    }

    private void gather() {
        for (TrafficLine line : queue.take()) {
            line.writeTo(linesOf(line.day()));
        }
        long lost = queue.takeLoss();
        if (lost > 0) {
            Instant now = clock.instant();
            TrafficLine.writeLoss(linesOf(LocalDate.ofInstant(now, BangkokClock.ZONE)), now, lost);
            LOG.log(System.Logger.Level.ERROR, "Lines of the traffic log were lost: " + lost);
        }
    }

    private StringBuilder linesOf(LocalDate day) {
        return unsent.computeIfAbsent(day, none -> new StringBuilder());
    }

    private void send() throws IOException {
        for (Iterator<Map.Entry<LocalDate, StringBuilder>> days = unsent.entrySet().iterator();
                days.hasNext(); ) {
            Map.Entry<LocalDate, StringBuilder> day = days.next();
            folder.append(day.getKey(), day.getValue());
            days.remove();
        }
    }
}
