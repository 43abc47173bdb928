package khlang.recognition;

import java.time.LocalDate;

/**
 * A recognition in a list.
 *
 * @param firstName of the person; null when a division gets it
 * @param division its name; null for those above the divisions
 * @param position of the person then
 * @param givenOn null before it was given
 */
public record RecognitionLine(
        Long id,
        RecognitionState state,
        RecognitionKind kind,
        String title,
        String firstName,
        String lastName,
        String division,
        String position,
        String reason,
        LocalDate givenOn,
        Boolean forPublic,
        Boolean sample) {

    /** The name of the person or the division. */
    public String name() {
        return firstName == null ? division : title + firstName + " " + lastName;
    }

    /** The post and the division of the person then; empty for a division. */
    public String post() {
        return firstName == null ? "" : division == null ? position : position + " · " + division;
    }
}
