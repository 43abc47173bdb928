package khlang.diary;

import java.time.LocalDate;
import java.util.List;
import khlang.calendar.CalendarEvent;

/**
 * A room that puts something into the calendar of whoever asks: what is on for those who work here,
 * and what they themselves have to do by a day. All such beans are asked.
 */
public interface DiarySource {

    /**
     * What is on a day or later, no more than a few hundred. Nobody else's name is in it: the
     * address has a secret, but whoever holds the telephone has not signed in.
     */
    List<CalendarEvent> from(LocalDate day);
}
