package khlang.reading.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;

/**
 * All that the measures of a year are counted from. It may hold more than belongs to the year: what
 * counts in it the measures decide.
 *
 * @param asOf the day for which the measures are to be true: the last of the year, or today while
 *     it is not over
 * @param staff who works here on that day; nobody before the year begins
 */
record ReadingYear(
        FiscalYear year,
        LocalDate asOf,
        List<ReadManual> manuals,
        List<KnownGoals> goals,
        List<OfficeMember> staff) {

    ReadingYear {
        manuals = List.copyOf(manuals);
        goals = List.copyOf(goals);
        staff = List.copyOf(staff);
    }

    /** Who of the counted kinds has said or signed it, for the year's plan and in the year. */
    Stream<KnownGoals> known() {
        return goals.stream()
                .filter(one -> one.year() == year.buddhistYear())
                .filter(KnownGoals::isCounted)
                .filter(KnownGoals::isProved)
                .filter(one -> FiscalYear.containing(one.on()).equals(year))
                .filter(one -> !one.on().isAfter(asOf));
    }
}
