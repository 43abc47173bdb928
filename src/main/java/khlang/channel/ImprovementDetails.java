package khlang.channel;

import java.time.LocalDate;
import java.util.Objects;
import khlang.calendar.ThaiDates;

/**
 * What was improved.
 *
 * @param division the slug of the division that has done it
 * @param day on which it was done
 * @param doneBy who has done it, in words
 */
public record ImprovementDetails(
        ImprovedChannel channel, String division, LocalDate day, String what, String doneBy) {

    /** Nothing is null. */
    public ImprovementDetails {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(doneBy, "doneBy");
    }

    /** In one line, as the audit log keeps it. */
    public String inWords() {
        return String.join(
                " · ", channel.label(), division, ThaiDates.abbreviated(day), what, doneBy);
    }
}
