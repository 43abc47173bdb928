package khlang.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A room whose coming events stand in the private calendar of those who work here, beside the
 * trainings. All such beans are asked.
 */
public interface CalendarSource {

    /**
     * Something that happens at a time.
     *
     * @param id the same whenever the calendar is asked for, such as {@code activity-7}
     * @param sequence counts its changes
     * @param ends after {@code begins}
     * @param place may be empty
     * @param words more of it, in Thai
     * @param address of the page that tells more, beginning with a slash
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

    /**
     * What is on a day or later, the earliest first, no more than a few hundred. Nobody's name is
     * in it: the one who asks has a secret address and has not signed in.
     */
    List<Appointment> from(LocalDate day);
}
