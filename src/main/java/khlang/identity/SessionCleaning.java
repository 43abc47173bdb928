package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/** Clears away, every few minutes, the sessions that have ended by themselves. */
@ApplicationScoped
public class SessionCleaning {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject Rounds rounds;
    @Inject Sessions sessions;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(
                Duration.ofMinutes(1),
                PAUSE,
                "Old sessions were not cleared away",
                sessions::clean);
    }
}
