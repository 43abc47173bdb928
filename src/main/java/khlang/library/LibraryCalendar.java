package khlang.library;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;

/** Does by itself what was arranged for a day: shows what is due, takes away what has ended. */
@ApplicationScoped
public class LibraryCalendar {

    private static final System.Logger LOG = System.getLogger(LibraryCalendar.class.getName());
    private static final int PAUSE_SECONDS = 30;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject DueDocuments due;

    private ScheduledFuture<?> rounds;

    void start(@Observes DatabaseReady ready) {
        rounds = scheduler.scheduleWithFixedDelay(this::round, 1, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Must not throw: the scheduler would never call it again. */
    private void round() {
        try {
            due.publish();
            due.end();
            due.erase();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What is due waits for the database", e);
        }
    }
}
