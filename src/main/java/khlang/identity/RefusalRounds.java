package khlang.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;

/** Takes down, every minute, what has come together of refused sign-ins. */
@ApplicationScoped
public class RefusalRounds {

    private static final System.Logger LOG = System.getLogger(RefusalRounds.class.getName());

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject Refusals refusals;

    private ScheduledFuture<?> regularly;

    void start(@Observes DatabaseReady ready) {
        regularly =
                scheduler.scheduleWithFixedDelay(
                        () -> write(refusals.old()), 1, 1, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (regularly != null) {
            regularly.cancel(false);
            write(refusals.all());
        }
    }

    /** Must not throw: the scheduler would never call it again. */
    private void write(List<RefusalTally.Sum> sums) {
        try {
            sums.forEach(refusals::write);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Sums of refused sign-ins were lost", e);
        }
    }
}
