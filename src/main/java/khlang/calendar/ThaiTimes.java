package khlang.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Points in time as they stand in logs that people read: the clock in Bangkok. */
public final class ThaiTimes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH.mm");

    private ThaiTimes() {}

    /** Day, abbreviated month, Buddhist year and time: {@code 1 ต.ค. 2564 09.05}. */
    public static String toMinutes(Instant at) {
        return written(at, MINUTE);
    }

    /** The same to the second: {@code 1 ต.ค. 2564 09.05.30}. */
    public static String toSeconds(Instant at) {
        return written(at, CLOCK);
    }

    private static String written(Instant at, DateTimeFormatter clock) {
        ZonedDateTime here = at.atZone(BangkokClock.ZONE);
        return ThaiDates.abbreviated(here.toLocalDate()) + " " + clock.format(here);
    }
}
