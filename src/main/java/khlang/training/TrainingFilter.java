package khlang.training;

import java.util.Objects;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * Which trainings are asked for.
 *
 * @param words in the course or the organiser; empty for any
 * @param year in which they ended, of studies one of their years; empty for any
 * @param division the slug of one of which somebody took part; empty for any
 * @param person the key of somebody who took part; 0 for anybody
 */
public record TrainingFilter(
        String words,
        Optional<FiscalYear> year,
        Optional<TrainingKind> kind,
        String division,
        long person) {

    /** Nothing is null. */
    public TrainingFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(division, "division");
    }
}
