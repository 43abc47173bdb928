package khlang.library;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;

/** Cleans the store of attachments: at the start, and from time to time. */
@ApplicationScoped
public class AttachmentRounds {

    private static final System.Logger LOG = System.getLogger(AttachmentRounds.class.getName());
    private static final int PAUSE_SECONDS = 30;
    private static final Duration BETWEEN_MARKS = Duration.ofHours(1);

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject OrphanFiles orphans;
    @Inject Clock clock;

    private ScheduledFuture<?> rounds;
    private Instant lastMark = Instant.MIN;

    void start(@Observes DatabaseReady ready) {
        try {
            orphans.clearIncoming(clock.instant());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Files of broken uploads stay", e);
        }
        rounds =
                scheduler.scheduleWithFixedDelay(
                        this::round, PAUSE_SECONDS / 2, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Must not throw: the scheduler would never call it again. */
    private void round() {
        try {
            Instant now = clock.instant();
            if (lastMark.isBefore(now.minus(BETWEEN_MARKS))) {
                lastMark = now;
                orphans.mark();
                orphans.clearIncoming(now.minus(OrphanFiles.GRACE));
            }
            orphans.sweep();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The store of attachments was not cleaned", e);
        }
    }
}
