package khlang.question;

import java.time.Instant;
import java.time.YearMonth;
import khlang.calendar.BangkokClock;

/**
 * When a question was asked, answered and settled.
 *
 * @param division the name of the one that is to answer; empty while nobody knows
 * @param answered when the first answer came; null before
 * @param accepted when an answer was chosen first; null before
 */
record AnsweredQuestion(String division, Instant asked, Instant answered, Instant accepted) {

    /** The month in which it was asked, in Bangkok. */
    YearMonth month() {
        return YearMonth.from(asked.atZone(BangkokClock.ZONE));
    }
}
