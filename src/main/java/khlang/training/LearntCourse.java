package khlang.training;

import java.time.LocalDate;

/**
 * That somebody has learnt something.
 *
 * @param person the person's key
 * @param position of that time
 * @param division of that time, its name; empty for those above the divisions
 * @param hours null when nobody said
 * @param recordedLate whether it was recorded when its fiscal year was already over
 * @param state of the report; null while there is none
 */
public record LearntCourse(
        long person,
        String name,
        String position,
        String division,
        long training,
        TrainingKind kind,
        String course,
        String organiser,
        LocalDate firstDay,
        LocalDate lastDay,
        int days,
        Integer hours,
        ReportState state,
        boolean sample,
        boolean recordedLate) {}
