package khlang.training;

import java.util.List;
import java.util.Objects;

/**
 * What is typed of a training; nothing is null.
 *
 * @param kind the name of a {@link TrainingKind}
 * @param outside {@code outside} or {@code inside}
 * @param firstDay as Thais type dates
 * @param lastDay as Thais type dates; empty for a training of one day
 * @param days how many; empty for all days from the first to the last
 * @param hours how many; may be empty
 * @param people the keys of those who took part
 */
public record TrainingDraft(
        String kind,
        String outside,
        String course,
        String organiser,
        String place,
        String firstDay,
        String lastDay,
        String days,
        String hours,
        String orderNumber,
        String orderDate,
        String budget,
        String objective,
        List<Long> people) {

    /** Nothing is null; the people are copied. */
    public TrainingDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(outside, "outside");
        people = List.copyOf(people);
    }
}
