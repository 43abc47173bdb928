package khlang.training.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar as RFC 5545 has it: lines end with CR LF and are folded at 75 octets, never
 * within a letter; what would end a text is escaped.
 */
final class CalendarFile {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant now;

    /**
     * Begins a calendar.
     *
     * @param name for people
     */
    CalendarFile(String name, Instant now) {
        this.now = now;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Khlang//Training//TH");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        line("X-WR-TIMEZONE:Asia/Bangkok");
        line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line("X-PUBLISHED-TTL:PT6H");
    }

    /**
     * Something that takes whole days.
     *
     * @param id the same whenever the calendar is asked for, like no other in the world
     * @param sequence counts its changes
     * @param last the last day, that of {@code first} or later
     * @param place may be empty
     * @param address of the page that tells more
     */
    record Event(
            String id,
            long sequence,
            LocalDate first,
            LocalDate last,
            String title,
            String place,
            String words,
            String address) {}

    /**
     * Something that takes some hours.
     *
     * @param id the same whenever the calendar is asked for, like no other in the world
     * @param sequence counts its changes
     * @param ends after {@code begins}
     * @param place may be empty
     * @param address of the page that tells more
     */
    record Appointment(
            String id,
            long sequence,
            Instant begins,
            Instant ends,
            boolean cancelled,
            String title,
            String place,
            String words,
            String address) {}

    /** Adds an appointment; one that is cancelled is crossed out by the program that shows it. */
    CalendarFile add(Appointment one) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(one.id()));
        line("DTSTAMP:" + MOMENT.format(now));
        line("SEQUENCE:" + one.sequence());
        line("DTSTART:" + MOMENT.format(one.begins()));
        line("DTEND:" + MOMENT.format(one.ends()));
        line("STATUS:" + (one.cancelled() ? "CANCELLED" : "CONFIRMED"));
        words(one.title(), one.place(), one.words(), one.address());
        line("END:VEVENT");
        return this;
    }

    private void words(String title, String place, String words, String address) {
        line("SUMMARY:" + escaped(title));
        if (!place.isEmpty()) {
            line("LOCATION:" + escaped(place));
        }
        line("DESCRIPTION:" + escaped(words));
        line("URL:" + address);
    }

    /** Adds an event. */
    CalendarFile add(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.id()));
        line("DTSTAMP:" + MOMENT.format(now));
        line("SEQUENCE:" + event.sequence());
        line("DTSTART;VALUE=DATE:" + DAY.format(event.first()));
        line("DTEND;VALUE=DATE:" + DAY.format(event.last().plusDays(1)));
        words(event.title(), event.place(), event.words(), event.address());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    /** Ends the calendar. */
    String text() {
        return text + "END:VCALENDAR" + LINE_END;
    }

    private static String escaped(String value) {
        return value.replaceAll("[\\\\;,]", "\\\\$0")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }

    /** Later lines begin with a blank, which counts as one of the octets. */
    private void line(String whole) {
        int octets = 0;
        for (int i = 0; i < whole.length(); ) {
            int sign = whole.codePointAt(i);
            String letter = Character.toString(sign);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(letter);
            octets += size;
            i += letter.length();
        }
        text.append(LINE_END);
    }
}
