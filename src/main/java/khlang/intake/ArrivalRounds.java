package khlang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/** Throws away what nobody has taken over, at the start and every few minutes. */
@ApplicationScoped
public class ArrivalRounds {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject Rounds rounds;
    @Inject ArrivalShelf shelf;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(
                Duration.ofSeconds(1),
                PAUSE,
                "Files that came in wait for the next round",
                shelf::sweep);
    }
}
