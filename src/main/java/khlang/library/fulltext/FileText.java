package khlang.library.fulltext;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** The text of all files with the same content. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class FileText {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 6;

    @Id private String sha256;

    @Enumerated(EnumType.STRING)
    private FileTextState state;

    private String text = "";
    private int tries;
    private Instant readAt;
    private Instant nextTryAt;

    protected FileText() {} // Jakarta Persistence

    FileText(String sha256) {
        this.sha256 = sha256;
    }

    /**
     * It was read, or cannot be.
     *
     * @param text its pages, a form feed between two; empty when there is none
     */
    FileText become(FileTextState now, String text, Instant at) {
        state = now;
        this.text = text;
        tries = 0;
        readAt = at;
        nextTryAt = null;
        return this;
    }

    /** It could not be read just now: a pause, each time twice as long, and an end to that. */
    FileText tryAgain(Instant at) {
        tries++;
        readAt = at;
        boolean over = tries >= MOST_TRIES;
        state = over ? FileTextState.UNREADABLE : FileTextState.LATER;
        nextTryAt = over ? null : at.plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1)));
        return this;
    }

    FileTextState state() {
        return state;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }
}
