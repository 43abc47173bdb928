package khlang.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;

/** Clears away, every few minutes, the sessions that have ended by themselves. */
@ApplicationScoped
public class SessionCleaning {

    private static final System.Logger LOG = System.getLogger(SessionCleaning.class.getName());
    private static final int MINUTES = 10;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject Sessions sessions;

    private ScheduledFuture<?> regularly;

    void start(@Observes DatabaseReady ready) {
        regularly = scheduler.scheduleWithFixedDelay(this::clean, 1, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (regularly != null) {
            regularly.cancel(false);
        }
    }

    /** Must not throw: the scheduler would never call it again. */
    private void clean() {
        try {
            sessions.clean();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old sessions were not cleared away", e);
        }
    }
}
