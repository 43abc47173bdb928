package khlang.identity.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import khlang.calendar.ThaiDates;

/** Writes day and time for people. */
final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    /** Such as 2 Jan 2569 08:30, in Thai. */
    static String words(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return ThaiDates.abbreviated(local.toLocalDate()) + " " + TIME.format(local);
    }
}
