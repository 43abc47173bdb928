package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/** Cleans the store of attachments: at the start, and from time to time. */
@ApplicationScoped
public class AttachmentRounds {

    private static final System.Logger LOG = System.getLogger(AttachmentRounds.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_MARKS = Duration.ofHours(1);

    @Inject Rounds rounds;
    @Inject OrphanFiles orphans;
    @Inject Clock clock;

    private Instant lastMark = Instant.MIN;

    void start(@Observes DatabaseReady ready) {
        try {
            orphans.clearIncoming(clock.instant());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Files of broken uploads stay", e);
        }
        rounds.begin(
                PAUSE.dividedBy(2), PAUSE, "The store of attachments was not cleaned", this::round);
    }

    private void round() throws IOException {
        Instant now = clock.instant();
        if (lastMark.isBefore(now.minus(BETWEEN_MARKS))) {
            lastMark = now;
            orphans.mark();
            orphans.clearIncoming(now.minus(OrphanFiles.GRACE));
        }
        orphans.sweep();
    }
}
