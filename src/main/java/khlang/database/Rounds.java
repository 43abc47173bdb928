package khlang.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Lets work come round again and again until the portal stops. */
@ApplicationScoped
public class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    @Resource ManagedScheduledExecutorService scheduler;

    private final List<ScheduledFuture<?>> begun = new CopyOnWriteArrayList<>();

    /** What is done in each round. */
    @FunctionalInterface
    public interface Round {

        /** Does it; what it throws is logged, and the next round comes all the same. */
        void take() throws IOException;
    }

    /**
     * Begins rounds.
     *
     * @param first until the first one
     * @param pause from the end of one to the beginning of the next
     * @param failure what is logged when one fails, such as "Old sessions were not cleared away"
     */
    public void begin(Duration first, Duration pause, String failure, Round round) {
        begun.add(
                scheduler.scheduleWithFixedDelay(
                        () -> take(round, failure),
                        first.toMillis(),
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS));
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        begun.forEach(one -> one.cancel(false));
    }

    /** Must not throw: the scheduler would never call it again. */
    private static void take(Round round, String failure) {
        try {
            round.take();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, failure, e);
        }
    }
}
