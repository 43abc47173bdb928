package khlang.training;

import java.time.LocalDate;
import khlang.calendar.ThaiDates;

/**
 * What is known of a training, checked.
 *
 * @param outside whether others held it
 * @param days at least 1
 * @param hours null when nobody said
 * @param orderDate null when nobody said
 */
public record TrainingDetails(
        TrainingKind kind,
        boolean outside,
        String course,
        String organiser,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        int days,
        Integer hours,
        String orderNumber,
        LocalDate orderDate,
        String budget,
        String objective) {

    /** In words, for the audit log; the budget is not among them. */
    String inWords() {
        return "%s · %s · %s".formatted(kind.label(), course, ThaiDates.range(firstDay, lastDay));
    }
}
