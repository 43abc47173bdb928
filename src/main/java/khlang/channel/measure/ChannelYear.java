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
 * @param improvements those that were recorded by hand and not removed, confirmed or not
 * @param changes what readers of the website saw for the first time, by its day
 */
record ChannelYear(
        FiscalYear year,
        LocalDate today,
        List<CountedTally> tallies,
        List<LoggedPublication> publications,
        List<WebPublication> documents,
        List<RecordedImprovement> improvements,
        List<WebChange> changes) {

    ChannelYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(today, "today");
        tallies = List.copyOf(tallies);
        publications = List.copyOf(publications);
        documents = List.copyOf(documents);
        improvements = List.copyOf(improvements);
        changes = List.copyOf(changes);
    }

    /** Whether what happened on a day counts in the year, as it is known today. */
    boolean holds(LocalDate day) {
        return FiscalYear.containing(day).equals(year) && !day.isAfter(today);
    }
}
