package khlang.sharing.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;

/**
 * All that the measures of a year are counted from. It may hold more than belongs to the year: what
 * counts in it the measures decide.
 *
 * @param today the day for which the measures are to be true
 */
record SharingYear(FiscalYear year, LocalDate today, List<HeldEvent> events) {

    SharingYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(today, "today");
        events = List.copyOf(events);
    }

    /** The events that were held in the year. */
    Stream<HeldEvent> held() {
        return events.stream().filter(one -> one.countsIn(year, today));
    }
}
