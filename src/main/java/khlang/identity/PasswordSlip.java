package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A printed slip with which somebody sets a new password, once. */
@Entity
public class PasswordSlip {

    /** How long it can be used. */
    public static final Duration VALID = Duration.ofDays(3);

    @Id private long accountId;
    private String codeHash;
    private Instant issuedAt;
    private Instant expiresAt;

    protected PasswordSlip() {} // Jakarta Persistence

    PasswordSlip(long account, String hash, Instant now) {
        accountId = account;
        replace(hash, now);
    }

    /** A new slip makes the old one worthless. */
    final void replace(String hash, Instant now) {
        codeHash = hash;
        issuedAt = now;
        expiresAt = now.plus(VALID);
    }

    boolean opens(String hash, Instant now) {
        return codeHash.equals(hash) && now.isBefore(expiresAt) && !now.isBefore(issuedAt);
    }
}
