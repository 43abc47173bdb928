package khlang.library.fulltext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/** Reads new files a moment after they came, and forgets the texts of those that went. */
@ApplicationScoped
public class FileReadingRounds {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(1);

    @Inject Rounds rounds;
    @Inject FileReading reading;
    @Inject FileTexts texts;
    @Inject Clock clock;

    private Instant forgotten = Instant.MIN;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(PAUSE, PAUSE, "Files wait to be read for the search", reading::readNew);
        rounds.begin(PAUSE, PAUSE, "Scans wait to be read for the search", this::later);
    }

    /** Beside the reading of new files, which must not wait for a long scan. */
    private void later() {
        reading.readAgain();
        Instant now = clock.instant();
        if (forgotten.isBefore(now.minus(BETWEEN_FORGETTING))) {
            forgotten = now;
            texts.forgetOrphans();
        }
    }
}
