package khlang.sharing;

import java.util.Objects;

/**
 * What is typed of an event; nothing is null.
 *
 * @param kind the name of an {@link EventKind}
 * @param division the slug of a division; empty for the whole municipality
 * @param heldOn as Thais type dates
 * @param begins such as {@code 09.00} or {@code 9:00}
 * @param ends as {@code begins}
 * @param outsiders how many; empty for none
 * @param committee the key of the one whose meeting it is; empty for nobody's
 * @param reason why another day was chosen; may be empty while the day stays
 */
public record EventDraft(
        String kind,
        String division,
        String title,
        String place,
        boolean outside,
        boolean kmSharing,
        boolean kmClimate,
        String heldOn,
        String begins,
        String ends,
        String chair,
        String purpose,
        String outsiders,
        String committee,
        String reason) {

    /** Nothing is null. */
    public EventDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(committee, "committee");
        Objects.requireNonNull(reason, "reason");
    }
}
