package khlang.sharing;

import java.time.LocalDate;

/**
 * Something that somebody is to do after an event, in a list.
 *
 * @param event the key of the event
 * @param title of the event
 * @param owner the name of whoever it is for
 * @param doneOn null while it is open
 */
public record OpenDuty(
        long id,
        long event,
        String title,
        String what,
        String owner,
        LocalDate dueOn,
        LocalDate doneOn,
        String note) {

    /** Whether it is open and its day has passed. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }

    /** The page on which it is said to be done. */
    public String address() {
        return "/activities/" + event + "#tasks";
    }
}
