package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** One sign-in, from the proof until it ends. The secret itself is known to the browser only. */
@Entity
public class AccountSession {

    /** So exactly is known when somebody was last seen. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private static final int LONGEST_SOURCE = 45;
    private static final int LONGEST_BROWSER = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long accountId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String secretHash;

    private Instant createdAt;
    private Instant lastSeenAt;
    private String source;
    private String browser;

    protected AccountSession() {} // Jakarta Persistence

    AccountSession(long account, String hash, SignInPlace place, Instant now) {
        accountId = account;
        secretHash = hash;
        createdAt = now;
        lastSeenAt = now;
        source = shortened(place.source(), LONGEST_SOURCE);
        browser = shortened(place.browser(), LONGEST_BROWSER);
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** Whether it has ended by itself. */
    boolean isOver(Instant now, SessionLimits limits) {
        return !now.isBefore(lastSeenAt.plus(limits.idle()))
                || !now.isBefore(createdAt.plus(limits.longest()));
    }

    /** Notes that something was asked for; at most once a minute, to spare the disk. */
    void see(Instant now) {
        if (!now.isBefore(lastSeenAt.plus(SEEN))) {
            lastSeenAt = now;
        }
    }

    /** The key; it gives nothing away. */
    public long id() {
        return id;
    }

    long account() {
        return accountId;
    }

    /** When somebody signed in. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When something was last asked for, to the minute. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** The address of the machine that signed in. */
    public String source() {
        return source;
    }

    /** The browser, roughly. */
    public String browser() {
        return browser;
    }
}
