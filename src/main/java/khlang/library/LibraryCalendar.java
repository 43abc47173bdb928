package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/** Does by itself what was arranged for a day: shows what is due, takes away what has ended. */
@ApplicationScoped
public class LibraryCalendar {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject Rounds rounds;
    @Inject DueDocuments due;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(
                Duration.ofSeconds(1), PAUSE, "What is due waits for the database", this::round);
    }

    private void round() {
        due.publish();
        due.end();
        due.erase();
    }
}
