package khlang.question;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long people waited for answers.
 *
 * @param name of the division or month
 * @param asked how many questions were asked
 * @param answered how many of these were answered
 * @param untilAnswer the median time to the first answer; null when none was answered
 * @param untilAccepted the median time until an answer was chosen; null when none was
 */
public record AnswerTime(
        String name, int asked, int answered, Duration untilAnswer, Duration untilAccepted) {

    static AnswerTime of(String name, List<AnsweredQuestion> questions) {
        return new AnswerTime(
                name,
                questions.size(),
                (int) questions.stream().filter(one -> one.answered() != null).count(),
                median(questions, AnsweredQuestion::answered).orElse(null),
                median(questions, AnsweredQuestion::accepted).orElse(null));
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    private static Optional<Duration> median(
            List<AnsweredQuestion> questions, Function<AnsweredQuestion, Instant> until) {
        List<Duration> waited =
                questions.stream()
                        .filter(one -> until.apply(one) != null)
                        .map(one -> Duration.between(one.asked(), until.apply(one)))
                        .sorted(Comparator.naturalOrder())
                        .toList();
        if (waited.isEmpty()) {
            return Optional.empty();
        }
        Duration upper = waited.get(waited.size() / 2);
        Duration lower = waited.get((waited.size() - 1) / 2);
        return Optional.of(lower.plus(upper).dividedBy(2));
    }
}
