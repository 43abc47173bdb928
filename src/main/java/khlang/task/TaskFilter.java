package khlang.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which tasks are listed; empty texts leave none out.
 *
 * @param words part of the name of a task or its main holder
 * @param division the slug
 * @param frequency how often they are done
 * @param owner the key of the main holder; 0 for anybody
 * @param ended whether those are listed that are done no longer, instead of those that are
 * @param day on which they are or are not
 */
public record TaskFilter(
        String words,
        String division,
        Optional<Frequency> frequency,
        long owner,
        boolean ended,
        LocalDate day) {

    /** Nothing is null. */
    public TaskFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(day, "day");
    }

    /**
     * All that are done on a day.
     *
     * @param division the slug; empty for all
     */
    public static TaskFilter active(String division, LocalDate day) {
        return new TaskFilter("", division, Optional.empty(), 0, false, day);
    }

    /** Those of one main holder alone; 0 for anybody. */
    public TaskFilter heldBy(long person) {
        return new TaskFilter(words, division, frequency, person, ended, day);
    }
}
