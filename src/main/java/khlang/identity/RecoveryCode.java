package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A code on paper that stands in once for a lost telephone. */
@Entity
public class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private long accountId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String codeHash;

    private Instant usedAt;

    protected RecoveryCode() {} // Jakarta Persistence

    RecoveryCode(long account, String hash) {
        accountId = account;
        codeHash = hash;
    }

    /** Whether it has been used. */
    boolean isUsed() {
        return usedAt != null;
    }
}
