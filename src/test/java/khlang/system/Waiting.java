package khlang.system;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again and again for what comes by itself. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Waiting() {}

    /** The first answer that is enough, or the last one when the time is over: assert it. */
    public static <T> T until(Duration longest, Supplier<T> question, Predicate<T> enough) {
        Instant end = Instant.now().plus(longest);
        T answer = question.get();
        while (!enough.test(answer) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            answer = question.get();
        }
        return answer;
    }
}
