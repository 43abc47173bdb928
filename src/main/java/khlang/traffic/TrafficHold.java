package khlang.traffic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import khlang.language.Sentences;

/**
 * Whether everything must be kept, because an officer has ordered it (section 26: up to two years).
 * There is one.
 */
@Entity
public class TrafficHold {

    /** Its key. */
    static final int ONLY = 1;

    private static final Sentences WORDS = new Sentences("khlang.traffic.words");

    @Id private int id;
    private boolean held;
    private String reason;
    private Instant changedAt;
    @Version private long version;

    protected TrafficHold() {} // Jakarta Persistence

    /** Nothing may be deleted from now on. */
    void begin(String why, Instant at) {
        held = true;
        reason = why;
        changedAt = at;
    }

    /** What is old may be deleted again. */
    void end(String why, Instant at) {
        held = false;
        reason = why;
        changedAt = at;
    }

    /** Whether nothing may be deleted. */
    public boolean isHeld() {
        return held;
    }

    /** Why it was begun or ended; empty when it never was. */
    public String reason() {
        return reason;
    }

    /** When it was begun or ended. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** The version to send with a change. */
    public long version() {
        return version;
    }

    /** What the audit log says of it. */
    String state() {
        String key = held ? "held" : changedAt == null ? "never" : "released";
        return WORDS.say(key, reason);
    }
}
