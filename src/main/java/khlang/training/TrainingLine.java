package khlang.training;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A training in a list.
 *
 * @param people how many took part
 * @param reported how many of them have sent in a report that is on its way or done
 */
public record TrainingLine(
        long id,
        TrainingKind kind,
        String course,
        String organiser,
        LocalDate firstDay,
        LocalDate lastDay,
        long people,
        long reported,
        boolean sample,
        Instant recordedAt) {

    /** Whether it was recorded when its fiscal year was already over. */
    public boolean isRecordedLate() {
        return Training.isRecordedLate(recordedAt, lastDay);
    }
}
