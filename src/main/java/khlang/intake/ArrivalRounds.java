package khlang.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;

/** Throws away what nobody has taken over, at the start and every few minutes. */
@ApplicationScoped
public class ArrivalRounds {

    private static final System.Logger LOG = System.getLogger(ArrivalRounds.class.getName());
    private static final int PAUSE_SECONDS = 300;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject ArrivalShelf shelf;

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
            shelf.sweep();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Files that came in wait for the next round", e);
        }
    }
}
