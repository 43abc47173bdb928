package khlang.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that stands in a calendar.
 *
 * @param id like no other in the portal and the same whenever the calendar is asked for, such as
 *     {@code activity-7}
 * @param sequence counts its changes; 0 where nobody counts them
 * @param cancelled whether programs are to cross it out
 * @param place may be empty
 * @param words more of it, in Thai; may be empty
 * @param address of the page that tells more, beginning with a slash
 */
public record CalendarEvent(
        String id,
        long sequence,
        When when,
        boolean cancelled,
        String title,
        String place,
        String words,
        String address) {

    /** Nothing is null, and nothing has changed less than never. */
    public CalendarEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(address, "address");
        if (sequence < 0) {
            throw new IllegalArgumentException("Not a number of changes: " + sequence);
        }
    }

    /** Something that is to be done by a day and happens at no place. */
    public static CalendarEvent due(
            String id, LocalDate day, String title, String words, String address) {
        return new CalendarEvent(id, 0, new Days(day, day), false, title, "", words, address);
    }

    /** When something is. */
    public sealed interface When {}

    /**
     * Whole days.
     *
     * @param last the last day, that of {@code first} or later
     */
    public record Days(LocalDate first, LocalDate last) implements When {

        /** Refuses to end before it begins. */
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }
    }

    /**
     * Some hours.
     *
     * @param ends after {@code begins}
     */
    public record Hours(Instant begins, Instant ends) implements When {

        /** Refuses to end before it begins. */
        public Hours {
            if (!ends.isAfter(begins)) {
                throw new IllegalArgumentException(ends + " is not after " + begins);
            }
        }
    }
}
