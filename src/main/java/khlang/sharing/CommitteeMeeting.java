package khlang.sharing;

import java.time.LocalDate;

/**
 * A meeting of a committee.
 *
 * @param id of the event
 * @param committee its slug
 * @param people how many of the office were there
 */
public record CommitteeMeeting(
        long id, String committee, String title, LocalDate heldOn, EventState state, long people) {

    /** Whether it was held by a day. */
    public boolean isHeldBy(LocalDate day) {
        return state == EventState.HELD && !heldOn.isAfter(day);
    }
}
