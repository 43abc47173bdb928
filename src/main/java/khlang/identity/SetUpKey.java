package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The one key to the set-up page, while nobody can administer the portal. */
@Entity
public class SetUpKey {

    static final int ONLY = 1;

    @Id private int id;
    private String keyHash;
    private Instant madeAt;

    protected SetUpKey() {} // Jakarta Persistence

    SetUpKey(String hash, Instant now) {
        id = ONLY;
        replace(hash, now);
    }

    final void replace(String hash, Instant now) {
        keyHash = hash;
        madeAt = now;
    }

    boolean fits(String key, Instant now) {
        return keyHash.equals(Secrets.hash(key)) && !now.isBefore(madeAt);
    }
}
