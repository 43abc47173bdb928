package khlang.measurement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Remembers for half an hour who did what with which document, so that it counts once. */
@ApplicationScoped
public class RecentVisits {

    /** Counted from the access that was counted; repeats do not prolong it. */
    static final Duration WINDOW = Duration.ofMinutes(30);

    /**
     * Some 40 MB when full. A server that has more visits in half an hour forgets some early, and
     * may count their repeats.
     */
    private static final long MOST = 250_000;

    @Inject Clock clock;
    private Cache<Visit, Boolean> visits;

    private record Visit(Visitor visitor, long documentId, AccessKind kind) {}

    @PostConstruct
    void start() {
        visits =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(WINDOW)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /** Whether this was not done within the last half hour; it is remembered then. */
    boolean isNew(Visitor visitor, long documentId, AccessKind kind) {
        var visit = new Visit(visitor, documentId, kind);
        return visits.asMap().putIfAbsent(visit, Boolean.TRUE) == null;
    }
}
