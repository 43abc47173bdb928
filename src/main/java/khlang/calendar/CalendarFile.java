package khlang.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar as RFC 5545 has it: lines end with CR LF and are folded at 75 octets, never
 * within a letter; what would end a text is escaped; times are told in UTC.
 */
public final class CalendarFile {

    /** What it is sent as. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final String base;
    private final String host;
    private final Instant now;

    /**
     * Begins a calendar.
     *
     * @param name for people
     * @param base the address of the portal, without a slash at its end
     */
    public CalendarFile(String name, String base, Instant now) {
        this.base = base;
        host = URI.create(base).getHost();
        this.now = now;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Khlang//Calendar//TH");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        line("X-WR-TIMEZONE:Asia/Bangkok");
        line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line("X-PUBLISHED-TTL:PT6H");
    }

    /** Adds an event; one that is cancelled is crossed out by the program that shows it. */
    public CalendarFile add(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.id() + "@" + host));
        line("DTSTAMP:" + MOMENT.format(now));
        line("SEQUENCE:" + event.sequence());
        when(event.when());
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("SUMMARY:" + escaped(event.title()));
        if (!event.place().isEmpty()) {
            line("LOCATION:" + escaped(event.place()));
        }
        if (!event.words().isEmpty()) {
            line("DESCRIPTION:" + escaped(event.words()));
        }
        line("URL:" + base + event.address());
        line("END:VEVENT");
        return this;
    }

    /** Whole days end on the day after, and nobody is busy because something is due. */
    private void when(CalendarEvent.When when) {
        switch (when) {
            case CalendarEvent.Days days -> {
                line("DTSTART;VALUE=DATE:" + DAY.format(days.first()));
                line("DTEND;VALUE=DATE:" + DAY.format(days.last().plusDays(1)));
                line("TRANSP:TRANSPARENT");
            }
            case CalendarEvent.Hours hours -> {
                line("DTSTART:" + MOMENT.format(hours.begins()));
                line("DTEND:" + MOMENT.format(hours.ends()));
            }
        }
    }

    /** The whole of it, ended. */
    public String text() {
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
