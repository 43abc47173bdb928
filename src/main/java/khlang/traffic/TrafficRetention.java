package khlang.traffic;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes what is older than it must be kept, soon after a start and every hour, so that each file
 * goes on its day. A file goes when its last line is older than so many whole days. While an order
 * holds, or while the database cannot tell whether one does, nothing is deleted.
 */
@ApplicationScoped
public class TrafficRetention {

    /** What the law demands. */
    public static final int FEWEST_DAYS = 90;

    private static final System.Logger LOG = System.getLogger(TrafficRetention.class.getName());
    private static final long FIRST_MINUTE = 1;
    private static final long MINUTES = 60;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject TrafficFolder folder;
    @Inject TrafficHolds holds;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "khlang.traffic.days", defaultValue = "100")
    int days;

    private ScheduledFuture<?> hourly;

    void start(@Observes DatabaseReady ready) {
        hourly =
                scheduler.scheduleWithFixedDelay(
                        this::clean, FIRST_MINUTE, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }

    /** For how many days a line is kept at least; never fewer than the law demands. */
    public int days() {
        return Math.max(days, FEWEST_DAYS);
    }

    /** Deletes what may go. Must not throw: the scheduler would never call it again. */
    void clean() {
        LocalDate oldestKept = LocalDate.now(clock).minusDays(days());
        try {
            for (TrafficDay file : folder.days()) {
                // Asked for each file: an order may come while we are at it.
                if (file.day().isBefore(oldestKept) && !holds.isHeld()) {
                    folder.delete(file.day());
                    LOG.log(System.Logger.Level.INFO, "Traffic log deleted: " + file.day());
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old traffic logs are kept for now", e);
        }
    }
}
