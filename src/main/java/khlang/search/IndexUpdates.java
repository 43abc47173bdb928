package khlang.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import khlang.database.DatabaseReady;
import khlang.library.DocumentsChanged;

/**
 * Keeps the index in step with the library, in the background: publishing never waits for it and
 * never fails because of it.
 */
@ApplicationScoped
public class IndexUpdates {

    /** How often to look without being told, for what another program published. */
    private static final int SECONDS_BETWEEN_LOOKS = 10;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject Instance<SearchSource> source;
    @Inject KnowledgeIndex index;
    @Inject Clock clock;

    private final AtomicBoolean rebuildWanted = new AtomicBoolean();
    private BackgroundTask task;
    private ScheduledFuture<?> looks;

    /** Opens the index, which stops the start when it cannot be used, and begins to catch up. */
    void start(@Observes DatabaseReady ready) {
        index.committedPosition();
        if (source.isResolvable()) {
            begin(source.get(), scheduler);
        }
    }

    void begin(SearchSource published, ScheduledExecutorService executor) {
        var follower = new IndexFollower(published, index, clock);
        task = new BackgroundTask("Search index", () -> update(follower), executor);
        looks =
                executor.scheduleWithFixedDelay(
                        this::wake, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            looks.cancel(false);
            task.stop();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentsChanged change) {
        wake();
    }

    /** Something may have changed: has the index follow soon. Returns at once. */
    public void wake() {
        if (task != null) {
            task.request();
        }
    }

    /** Has the index built anew from what is published. Returns at once; searching goes on. */
    public void rebuild() {
        rebuildWanted.set(true);
        wake();
    }

    private void update(IndexFollower follower) {
        if (rebuildWanted.getAndSet(false)) {
            try {
                follower.rebuild();
            } catch (RuntimeException e) {
                rebuildWanted.set(true);
                throw e;
            }
        }
        follower.follow();
    }
}
