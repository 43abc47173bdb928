package khlang.measurement;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;

/**
 * Stores what was counted, every second and when the program ends. While the database is away the
 * counts stay in memory, and are stored when it is back.
 */
@ApplicationScoped
public class AccessWriter {

    private static final System.Logger LOG = System.getLogger(AccessWriter.class.getName());

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject AccessTally tally;
    @Inject AccessBook book;

    private final String name = UUID.randomUUID().toString();
    private long batches;
    private AccessBatch unsent;
    private boolean databaseIsAway;
    private ScheduledFuture<?> everySecond;

    void start(@Observes DatabaseReady ready) {
        everySecond = scheduler.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Not later, as in a method that runs before destruction: the database is out of reach there.
     */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (everySecond != null) {
            everySecond.cancel(false);
        }
        write();
    }

    /** Stores what is there. Must not throw: the scheduler would never call it again. */
    synchronized void write() {
        try {
            // The batch whose fate is unknown goes first and unchanged, or it might count twice.
            send();
            SortedMap<DailyAccess, Long> counts = tally.take();
            if (!counts.isEmpty()) {
                unsent = new AccessBatch(name, ++batches, counts);
                send();
            }
            if (databaseIsAway) {
                LOG.log(System.Logger.Level.INFO, "The database is back; all counts are stored");
                databaseIsAway = false;
            }
        } catch (SQLException | RuntimeException e) {
            if (!databaseIsAway) {
                LOG.log(System.Logger.Level.WARNING, "Counts wait for the database", e);
                databaseIsAway = true;
            }
        }
    }

    private void send() throws SQLException {
        if (unsent != null) {
            book.add(unsent);
            unsent = null;
        }
    }
}
