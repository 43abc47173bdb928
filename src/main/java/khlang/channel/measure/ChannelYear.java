package khlang.channel.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import khlang.calendar.FiscalYear;

/**
 * All that the measures of a year are counted from. It may hold more than belongs to the year: what
 * counts in it the measures decide.
 *
 * @param today the day for which the measures are to be true
 * @param tallies those that were sent to the head, confirmed or not
 * @param publications those that were not taken back
 * @param documents those that everybody may read, or could until they were withdrawn
 */
record ChannelYear(
        FiscalYear year,
        LocalDate today,
        List<CountedTally> tallies,
        List<LoggedPublication> publications,
        List<WebPublication> documents) {

    ChannelYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(today, "today");
        tallies = List.copyOf(tallies);
        publications = List.copyOf(publications);
        documents = List.copyOf(documents);
    }
}
