package khlang.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The order that appoints a committee for its year.
 *
 * @param number as it stands on the order, such as {@code 123/2565}
 * @param date of the order
 * @param link where it can be read; may be empty
 * @param scan the key of its scan among the kept files; none while there is no scan
 */
public record AppointmentOrder(String number, LocalDate date, String link, Optional<Long> scan) {

    /** Nothing is null. */
    public AppointmentOrder {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(scan, "scan");
    }
}
