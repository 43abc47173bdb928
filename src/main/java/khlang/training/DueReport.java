package khlang.training;

import java.time.LocalDate;

/**
 * A report that somebody owes.
 *
 * @param training the training's key
 * @param division its name; empty for those above the divisions
 * @param dueOn the day by which the office wants it
 * @param latestOn the day by which it must be there
 * @param returned whether it was sent in and has come back
 */
public record DueReport(
        long training,
        String course,
        String person,
        String division,
        LocalDate lastDay,
        LocalDate dueOn,
        LocalDate latestOn,
        boolean returned) {

    /** Whether the office's day has passed. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }

    /** Whether the last day of all has passed. */
    public boolean isVeryLate(LocalDate today) {
        return today.isAfter(latestOn);
    }
}
