package khlang.sharing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event in a list.
 *
 * @param division the short name of the one that holds it; empty for the whole municipality
 * @param topics how many things are talked of
 * @param people how many were there, of the office and from outside
 */
public record EventLine(
        long id,
        EventKind kind,
        EventState state,
        String title,
        String place,
        LocalDate heldOn,
        String division,
        boolean kmSharing,
        boolean kmClimate,
        long topics,
        long people,
        boolean sample,
        Instant recordedAt) {

    /** Whether it was recorded when its fiscal year was already over. */
    public boolean isRecordedLate() {
        return SharingEvent.isRecordedLate(recordedAt, heldOn);
    }

    /** Whether its day has passed and nobody has said that it was held. */
    public boolean isUnclear(LocalDate today) {
        return state == EventState.PLANNED && heldOn.isBefore(today);
    }
}
