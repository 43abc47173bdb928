package khlang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How many forms for signing in are read at all. {@link SignInThrottle} says who has guessed too
 * often, but must read a form to know; whoever sends a thousand forms a second would keep the
 * machine busy with reading. Nobody is remembered as bad here: a second later the next ones are
 * read.
 */
@ApplicationScoped
public class SignInCrowd {

    /** An office of some hundred people behind one address, all at half past eight. */
    private static final int AT_ONCE = 200;

    private static final int PER_SECOND_OF_ONE = 10;
    private static final int PER_SECOND_OF_ALL = 100;
    private static final int MOST_SENDERS = 20_000;

    @Inject Clock clock;
    @Inject KnownBrowsers browsers;

    private Cache<String, Allowance> senders;
    private Allowance all;

    @PostConstruct
    void prepare() {
        all = new Allowance(AT_ONCE, PER_SECOND_OF_ALL, clock.millis());
        senders =
                Caffeine.newBuilder()
                        .maximumSize(MOST_SENDERS)
                        .expireAfterAccess(Duration.ofSeconds(AT_ONCE / PER_SECOND_OF_ONE))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /**
     * Whether one more form may be read. A browser that somebody has signed in with before is
     * counted by itself: no crowd of strangers stands in its way.
     *
     * @param source the address that it comes from
     * @param mark what the browser shows as its mark, perhaps nothing
     */
    public boolean admits(String source, String mark) {
        long now = clock.millis();
        return browsers.isOurs(mark)
                ? of(mark, now).take(now)
                : of(SignIn.network(source), now).take(now) && all.take(now);
    }

    private Allowance of(String sender, long now) {
        return senders.get(sender, none -> new Allowance(AT_ONCE, PER_SECOND_OF_ONE, now));
    }

    /** A number of things that may be had, and that grows again with time. */
    private static final class Allowance {

        private final int most;
        private final int perSecond;
        private double left;
        private long asked;

        Allowance(int most, int perSecond, long now) {
            this.most = most;
            this.perSecond = perSecond;
            left = most;
            asked = now;
        }

        synchronized boolean take(long now) {
            double grown = perSecond * Math.max(0, now - asked) / 1000.0;
            left = Math.min(most, left + grown);
            asked = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
