package khlang.diary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import khlang.digest.Sha256;

/** What opens somebody's calendar, as a digest; one at a time. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class DiaryKey {

    @Id private long accountId;
    private String digest;
    private Instant madeAt;

    protected DiaryKey() {} // Jakarta Persistence

    DiaryKey(long account) {
        accountId = account;
    }

    /** Takes a new secret; the one before it opens nothing any more. */
    void renew(String secret, Instant now) {
        digest = digest(secret);
        madeAt = now;
    }

    /** What is kept of a secret. */
    static String digest(String secret) {
        return Sha256.hex(secret);
    }

    /** When it was made. */
    Instant madeAt() {
        return madeAt;
    }
}
