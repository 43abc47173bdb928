package khlang.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.library.ChangeLog;

/**
 * After a start, reads the references of what was published before anybody read them; then, after
 * changes, looks for what two who changed documents in the same moment did not see of each other.
 */
@ApplicationScoped
public class ReferenceRounds {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final long NEVER = -1;

    @Inject Rounds rounds;
    @Inject ReferenceReading reading;
    @Inject LinkFindings findings;
    @Inject ChangeLog library;

    private volatile long checked = NEVER;
    private volatile boolean settled;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(Duration.ZERO, PAUSE, "References wait for the next round", this::round);
    }

    private void round() {
        if (checked == NEVER) {
            boolean more = true;
            while (more) {
                more = reading.catchUp();
            }
        }
        // One more round follows the last change: what began before it may be stored after it.
        long newest = library.newest();
        if (newest != checked || !settled) {
            findings.checkAll();
            settled = newest == checked;
            checked = newest;
        }
    }
}
