package khlang.task.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;

/**
 * All that the measure of a year is counted from. It may hold more than belongs to the year: what
 * counts in it the measure decides.
 *
 * @param today in Bangkok
 * @param published the manuals that readers see on the day of the year's figure
 */
record TaskYear(FiscalYear year, LocalDate today, List<KnownTask> tasks, Set<String> published) {

    TaskYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(today, "today");
        tasks = List.copyOf(tasks);
        published = Set.copyOf(published);
    }

    /** The day of the figure: the last one of a past year, else today; none before it begins. */
    Optional<LocalDate> day() {
        return day(year, today);
    }

    static Optional<LocalDate> day(FiscalYear year, LocalDate today) {
        if (today.isBefore(year.firstDay())) {
            return Optional.empty();
        }
        return Optional.of(year.upTo(today));
    }
}
