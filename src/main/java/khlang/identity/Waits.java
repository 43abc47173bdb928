package khlang.identity;

import java.time.Duration;
import khlang.language.Sentences;

/** Says how long somebody has to wait. */
public final class Waits {

    private static final Sentences SENTENCES = new Sentences("khlang.identity.waits");

    private Waits() {}

    /** In seconds up to a minute, else in minutes, rounded up. */
    public static String words(Duration wait) {
        long seconds = seconds(wait);
        return seconds <= 60
                ? SENTENCES.say("seconds", seconds)
                : SENTENCES.say("minutes", (seconds + 59) / 60);
    }

    /** Rounded up, at least one. */
    public static long seconds(Duration wait) {
        return Math.max(1, (wait.toMillis() + 999) / 1000);
    }
}
