package khlang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Slows guessing down. Who has tried wrongly too often waits, each time twice as long, up to a
 * limit; nobody is shut out for good. While somebody waits nothing is looked up nor hashed.
 *
 * <p>It counts in memory: a restart forgives, which gains a guesser some tries and no more. A try
 * counts as wrong when it begins and is taken back when it was right, so that many at the same time
 * gain nothing.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final int MOST = 100_000;
    private static final Duration FORGIVEN = Duration.ofHours(1);

    @Inject Clock clock;

    private Cache<Guessed, Count> counts;

    /** What is counted, how often it may go wrong, and how long the waits become. */
    enum Scope {
        /** One account tried from one address. */
        PAIR(5, Duration.ofMinutes(15)),
        /** One account tried from a browser that it was signed in with before. */
        BROWSER(10, Duration.ofMinutes(15)),
        /** One account from anywhere: short waits, or strangers could keep its owner out. */
        ACCOUNT(50, Duration.ofMinutes(1)),
        /** One address for any account: whole offices share one. */
        ADDRESS(100, Duration.ofMinutes(1)),
        /** The second step, or the old password when a new one is set. */
        CODE(5, Duration.ofMinutes(15)),
        /** One address that asks for letters, for whomever. */
        ASKER(10, Duration.ofMinutes(15)),
        /** Letters to one account, which come unasked when strangers ask for them. */
        LETTER(3, Duration.ofMinutes(5), Duration.ofHours(1));

        private final int free;
        private final Duration first;
        private final Duration longest;

        Scope(int free, Duration longest) {
            this(free, Duration.ofSeconds(2), longest);
        }

        Scope(int free, Duration first, Duration longest) {
            this.free = free;
            this.first = first;
            this.longest = longest;
        }

        /** How long one waits after so many wrong tries. */
        Duration pause(int wrong) {
            if (wrong < free) {
                return Duration.ZERO;
            }
            Duration pause = first.multipliedBy(1L << Math.min(wrong - free, 20));
            return pause.compareTo(longest) < 0 ? pause : longest;
        }
    }

    /** One thing that is counted. */
    record Guessed(Scope scope, String name) {}

    private record Count(int wrong, Instant until) {}

    @PostConstruct
    void prepare() {
        counts =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(FORGIVEN)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /**
     * Lets a try begin, or tells how long to wait.
     *
     * @return empty when it may begin; it counts as wrong until {@link #takeBack}
     */
    synchronized Optional<Duration> admit(List<Guessed> keys) {
        Instant now = clock.instant();
        Optional<Duration> wait =
                keys.stream()
                        .map(counts::getIfPresent)
                        .filter(count -> count != null && count.until().isAfter(now))
                        .map(count -> Duration.between(now, count.until()))
                        .max(Duration::compareTo);
        if (wait.isEmpty()) {
            keys.forEach(key -> count(key, now));
        }
        return wait;
    }

    private void count(Guessed key, Instant now) {
        Count before = counts.getIfPresent(key);
        int wrong = before == null ? 1 : before.wrong() + 1;
        counts.put(key, new Count(wrong, now.plus(key.scope().pause(wrong))));
    }

    /** The try was right: those who know the secret start anew, what many share loses the one. */
    synchronized void takeBack(List<Guessed> keys) {
        for (Guessed key : keys) {
            Count count = counts.getIfPresent(key);
            boolean shared = key.scope() == Scope.ADDRESS || key.scope() == Scope.ACCOUNT;
            if (count == null || !shared || count.wrong() <= 1) {
                counts.invalidate(key);
            } else {
                counts.put(key, new Count(count.wrong() - 1, clock.instant()));
            }
        }
    }
}
