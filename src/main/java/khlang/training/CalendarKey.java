package khlang.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What stands in the address of somebody's calendar of trainings; one at a time. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class CalendarKey {

    @Id private long accountId;
    private String secret;
    private Instant madeAt;

    protected CalendarKey() {} // Jakarta Persistence

    CalendarKey(long account) {
        accountId = account;
    }

    /** Takes a new secret; the one before it opens nothing any more. */
    void renew(String fresh, Instant now) {
        secret = fresh;
        madeAt = now;
    }

    long account() {
        return accountId;
    }

    String secret() {
        return secret;
    }
}
