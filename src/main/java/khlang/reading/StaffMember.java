package khlang.reading;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who works here, as far as it is asked what they are to read.
 *
 * @param name the full name
 * @param post the name of it
 * @param division the slug; empty for those above the divisions
 * @param divisionName empty for those above the divisions
 * @param staffType the key of the kind of staff
 * @param committees the slugs of the committees in which they have a seat
 * @param since the first day of work; null when nobody knows
 */
public record StaffMember(
        long person,
        String name,
        String post,
        String division,
        String divisionName,
        long staffType,
        Set<String> committees,
        LocalDate since) {

    /** The committees are copied. */
    public StaffMember {
        committees = Set.copyOf(committees);
    }
}
