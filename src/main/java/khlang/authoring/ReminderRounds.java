package khlang.authoring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;

/** Looks every few minutes whether anybody is to be reminded. */
@ApplicationScoped
public class ReminderRounds {

    private static final System.Logger LOG = System.getLogger(ReminderRounds.class.getName());
    private static final int PAUSE_SECONDS = 300;
    private static final int FIRST_SECONDS = 20;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject Reminders reminders;

    private ScheduledFuture<?> rounds;

    void start(@Observes DatabaseReady ready) {
        rounds =
                scheduler.scheduleWithFixedDelay(
                        this::round, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Must not throw: the scheduler would never call it again. */
    private void round() {
        try {
            reminders.tell();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Reminders wait for the database", e);
        }
    }
}
