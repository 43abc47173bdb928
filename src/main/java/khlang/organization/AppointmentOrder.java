package khlang.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import khlang.language.LetterNumber;

/**
 * The order that appoints a committee for its year.
 *
 * @param number such as {@code 123/2565}; kept as {@link LetterNumber#bare} has it
 * @param date of the order
 * @param link where it can be read; may be empty
 * @param scan the key of its scan among the kept files; none while there is no scan
 */
public record AppointmentOrder(String number, LocalDate date, String link, Optional<Long> scan) {

    /** Nothing is null. */
    public AppointmentOrder {
        number = LetterNumber.bare(number);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(scan, "scan");
    }
}
