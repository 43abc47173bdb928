package khlang.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A letter on its way. It waits longer after each attempt that failed. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Letter {

    /** With the pauses between them: about two days. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String recipient;
    private String subject;
    private String body;
    private int attempts;
    private Instant nextAttempt;
    private Instant usefulUntil;

    protected Letter() {} // Jakarta Persistence

    /**
     * @param body as it is stored
     * @param usefulUntil null for always
     */
    Letter(String recipient, String subject, String body, Instant at, Instant usefulUntil) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        nextAttempt = at;
        this.usefulUntil = usefulUntil;
    }

    /**
     * Notes an attempt before it is made, so that a letter that brings the program down is not the
     * first one after every start.
     *
     * @return false when it was tried often enough, or is of no use any more
     */
    boolean attempt(Instant at) {
        attempts++;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(2 * attempts, 20));
        nextAttempt = at.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        return attempts <= MOST_ATTEMPTS && (usefulUntil == null || at.isBefore(usefulUntil));
    }

    /** The database's key. */
    Long id() {
        return id;
    }

    /** One e-mail address. */
    String recipient() {
        return recipient;
    }

    /** One line. */
    String subject() {
        return subject;
    }

    /** Plain text under its {@link LetterCover}. */
    String body() {
        return body;
    }

    /** When it is tried next, at the earliest. */
    Instant nextAttempt() {
        return nextAttempt;
    }
}
