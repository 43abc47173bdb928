package khlang.training;

import java.time.LocalDate;

/**
 * A training in a calendar.
 *
 * @param version counts the changes of its record
 * @param people how many take part
 * @param mine whether the owner of the calendar does
 */
public record ComingTraining(
        long id,
        long version,
        TrainingKind kind,
        String course,
        String organiser,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        long people,
        boolean mine) {}
