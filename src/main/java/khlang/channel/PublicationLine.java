package khlang.channel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A publication in a list.
 *
 * @param slug of the document
 * @param division its short name; null for those above the divisions
 * @param firstName of who recorded it; null for nobody
 * @param files how many files prove it
 * @param takenBackAt null while it stands
 */
public record PublicationLine(
        Long id,
        String slug,
        String title,
        Channel channel,
        LocalDate day,
        String place,
        String link,
        String division,
        String firstName,
        String lastName,
        Long files,
        Instant takenBackAt) {

    /** Who recorded it; empty for nobody. */
    public String recorder() {
        return firstName == null ? "" : firstName + " " + lastName;
    }

    /** Whether it was taken back. */
    public boolean isTakenBack() {
        return takenBackAt != null;
    }
}
