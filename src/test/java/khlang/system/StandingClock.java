package khlang.system;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import khlang.calendar.BangkokClock;

/** A clock that stands still until somebody moves it. */
public final class StandingClock extends Clock {

    private Instant now;

    /**
     * Stands at a moment.
     *
     * @param now such as {@code 2026-11-27T18:00:00Z}
     */
    public StandingClock(String now) {
        this.now = Instant.parse(now);
    }

    /** Moves it. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return BangkokClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("There is one zone");
    }
}
