package khlang.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How much each of many senders may have: some at once, and more as time goes by. Nobody is
 * remembered as bad: what was used up grows again. It counts in memory; a restart forgives.
 */
public final class Allowances {

    private static final int MOST_SENDERS = 20_000;

    private final int atOnce;
    private final int perSecond;
    private final Clock clock;
    private final Cache<String, Allowance> senders;

    /**
     * @param atOnce how much one may have that has had nothing for a while, at least 1
     * @param perSecond how much grows again each second, at least 1
     */
    public Allowances(int atOnce, int perSecond, Clock clock) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.clock = clock;
        senders =
                Caffeine.newBuilder()
                        .maximumSize(MOST_SENDERS)
                        .expireAfterAccess(Duration.ofSeconds(1 + atOnce / perSecond))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /**
     * Takes one of what a sender may have.
     *
     * @return false when there is nothing left for the moment
     */
    public boolean take(String sender) {
        long now = clock.millis();
        return senders.get(sender, none -> new Allowance(atOnce, perSecond, now)).take(now);
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
