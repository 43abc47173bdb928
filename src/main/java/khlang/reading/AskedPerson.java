package khlang.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who is asked to read something.
 *
 * @param readOn when they acknowledged what there is to read; empty while they have not
 * @param askedAgain whether they had acknowledged an earlier text that has become another since
 */
public record AskedPerson(
        StaffMember member, Optional<LocalDate> readOn, LocalDate dueOn, boolean askedAgain) {

    /** Whether they have not acknowledged it. */
    public boolean isWaitedFor() {
        return readOn.isEmpty();
    }

    /** Whether they have not, and their day has passed. */
    public boolean isLate(LocalDate today) {
        return isWaitedFor() && dueOn.isBefore(today);
    }
}
