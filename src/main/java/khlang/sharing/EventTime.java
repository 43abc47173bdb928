package khlang.sharing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * When an event goes on, in Bangkok.
 *
 * @param ends after {@code begins}
 */
public record EventTime(LocalDate day, LocalTime begins, LocalTime ends) {

    /** So long before the beginning and after the end people may still sign in. */
    public static final Duration GRACE = Duration.ofMinutes(30);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    /** Whether people may sign in. */
    public enum Door {
        TOO_EARLY,
        OPEN,
        TOO_LATE
    }

    /** Whether people may sign in at a time; both ends of the time belong to it. */
    public Door door(LocalDateTime now) {
        if (now.isBefore(opens())) {
            return Door.TOO_EARLY;
        }
        return now.isAfter(closes()) ? Door.TOO_LATE : Door.OPEN;
    }

    /** From when people may sign in. */
    public LocalDateTime opens() {
        return day.atTime(begins).minus(GRACE);
    }

    /** Until when people may sign in. */
    public LocalDateTime closes() {
        return day.atTime(ends).plus(GRACE);
    }

    /** As people write it: {@code 09.00–12.00}. */
    public String hours() {
        return CLOCK.format(begins) + "–" + CLOCK.format(ends);
    }

    /** As people write a time: {@code 09.00}. */
    public static String written(LocalTime time) {
        return CLOCK.format(time);
    }
}
