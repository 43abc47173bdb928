package khlang.reading;

import java.time.LocalDate;

/**
 * Something that somebody is asked to read and has not acknowledged.
 *
 * @param document its key
 * @param slug its name in addresses
 * @param askedAgain whether they had acknowledged an earlier text of it
 */
public record OwnReading(
        long document,
        String slug,
        String title,
        String reason,
        LocalDate dueOn,
        boolean askedAgain,
        boolean sample) {

    /** Whether its day has passed. */
    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
