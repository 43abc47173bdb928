package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A key in a letter with which somebody sets a new password, once. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class MailedKey {

    /** How long it can be used. */
    public static final Duration VALID = Duration.ofMinutes(30);

    @Id private long accountId;
    private String keyHash;
    private Instant issuedAt;
    private Instant expiresAt;

    protected MailedKey() {} // Jakarta Persistence

    MailedKey(long account, String hash, Instant now) {
        accountId = account;
        replace(hash, now);
    }

    /** A new key makes the old one worthless. */
    final void replace(String hash, Instant now) {
        keyHash = hash;
        issuedAt = now;
        expiresAt = now.plus(VALID);
    }

    long account() {
        return accountId;
    }

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt) && !now.isBefore(issuedAt);
    }
}
