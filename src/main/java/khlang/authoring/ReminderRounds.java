package khlang.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/** Looks every few minutes whether anybody is to be reminded. */
@ApplicationScoped
public class ReminderRounds {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject Rounds rounds;
    @Inject Reminders reminders;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Reminders wait for the database", reminders::tell);
    }
}
