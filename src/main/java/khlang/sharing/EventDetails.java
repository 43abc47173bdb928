package khlang.sharing;

import java.time.LocalDate;
import java.time.LocalTime;
import khlang.calendar.ThaiDates;

/**
 * What is known of an event, checked.
 *
 * @param division the slug of the division that holds it; empty for the whole municipality
 * @param outside whether it is held away from the office
 * @param kmSharing whether knowledge is shared
 * @param kmClimate whether it is for the atmosphere
 * @param ends after {@code begins}, on the same day
 * @param chair who presides; may be empty
 * @param outsiders how many were there who are not of the office, 0 or more
 * @param committee the key of the one whose meeting it is; 0 for nobody's
 */
public record EventDetails(
        EventKind kind,
        String division,
        String title,
        String place,
        boolean outside,
        boolean kmSharing,
        boolean kmClimate,
        LocalDate heldOn,
        LocalTime begins,
        LocalTime ends,
        String chair,
        String purpose,
        int outsiders,
        long committee) {

    /** When it goes on. */
    public EventTime time() {
        return new EventTime(heldOn, begins, ends);
    }

    /** In words, for the audit log. */
    String inWords() {
        return "%s · %s · %s · %s%s%s%s"
                .formatted(
                        kind.label(),
                        title,
                        ThaiDates.abbreviated(heldOn),
                        time().hours(),
                        kmSharing ? " · km_sharing" : "",
                        kmClimate ? " · km_climate" : "",
                        committee == 0 ? "" : " · committee " + committee);
    }
}
