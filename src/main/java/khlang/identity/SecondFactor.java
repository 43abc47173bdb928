package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The secret that an account shares with its owner's telephone. */
@Entity
public class SecondFactor {

    @Id private long accountId;
    private byte[] secret;
    private Instant confirmedAt;

    @SuppressWarnings("UnusedVariable") // queries read it
    private long lastStep;

    protected SecondFactor() {} // Jakarta Persistence

    SecondFactor(long account, byte[] hidden) {
        accountId = account;
        secret = hidden;
    }

    /** The secret, encrypted. */
    byte[] secret() {
        return secret.clone();
    }

    /** Whether a first code was right, so that it is asked for from now on. */
    boolean isOn() {
        return confirmedAt != null;
    }

    /** Starts anew with another secret; only before it is on. */
    void replace(byte[] hidden) {
        secret = hidden;
        lastStep = 0;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}
