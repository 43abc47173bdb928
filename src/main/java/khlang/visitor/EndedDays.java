package khlang.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import khlang.calendar.BangkokClock;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/** Throws the secret of a day away within a minute after its end, though nobody may come. */
@ApplicationScoped
public class EndedDays {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject Rounds rounds;
    @Inject Clock clock;
    @Inject VisitorKeys keys;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(MINUTE, MINUTE, "A day's secret was not thrown away", this::forget);
    }

    void forget() {
        keys.begin(LocalDate.ofInstant(clock.instant(), BangkokClock.ZONE));
    }
}
