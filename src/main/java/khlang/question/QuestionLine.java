package khlang.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khlang.library.Audience;

/**
 * A question in a list.
 *
 * @param division the name of the one that is to answer; null while nobody knows
 * @param answers how many there are
 */
public record QuestionLine(
        Long id,
        String title,
        QuestionState state,
        Audience audience,
        boolean outside,
        Instant askedAt,
        LocalDate dueOn,
        Instant acceptedAt,
        String division,
        Long answers) {

    /** The name of the division that is to answer. */
    public Optional<String> divisionName() {
        return Optional.ofNullable(division);
    }

    /** Whether it waits for an answer longer than it should. */
    public boolean isOverdue(LocalDate today) {
        return state.isWaiting() && dueOn.isBefore(today);
    }
}
