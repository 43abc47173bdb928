package khlang.training.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.training.TrainingKind;

/**
 * Somebody's part in a training, as the measures see it.
 *
 * @param division the slug of the division of that time; empty for those above the divisions
 * @param staffType the name of the kind of staff
 * @param dueOn the day by which a report is due
 * @param report what came of it; empty while there is no report
 */
record Participation(
        long id,
        Course course,
        long person,
        String name,
        String division,
        String staffType,
        LocalDate dueOn,
        Optional<Sent> report) {

    /** The training itself. */
    record Course(
            long id,
            TrainingKind kind,
            boolean outside,
            String name,
            String organiser,
            LocalDate firstDay,
            LocalDate lastDay) {

        String address() {
            return "/training/" + id;
        }

        /**
         * Whether it counts in a year as it is known on a day: it ended in that year, until that
         * day; a study counts in every year in which it goes on, from its first day.
         */
        boolean countsIn(FiscalYear year, LocalDate asOf) {
            if (kind.isLong()) {
                return !firstDay.isAfter(year.lastDay())
                        && !firstDay.isAfter(asOf)
                        && !lastDay.isBefore(year.firstDay());
            }
            return endsIn(year) && !lastDay.isAfter(asOf);
        }

        boolean endsIn(FiscalYear year) {
            return FiscalYear.containing(lastDay).equals(year);
        }

        /** The month of a year to which it belongs: of a study the first one in that year. */
        YearMonth month(FiscalYear year) {
            if (!kind.isLong()) {
                return YearMonth.from(lastDay);
            }
            return YearMonth.from(firstDay.isBefore(year.firstDay()) ? year.firstDay() : firstDay);
        }
    }

    /**
     * A report, own or shared.
     *
     * @param submittedOn the first time; null while it is a draft
     * @param acknowledgedOn null until the mayor has taken note
     */
    record Sent(LocalDate submittedOn, LocalDate acknowledgedOn) {

        boolean isAccepted(LocalDate asOf) {
            return acknowledgedOn != null && !acknowledgedOn.isAfter(asOf);
        }
    }

    /** One of the kinds that the plan speaks of: training, seminar, study visit, further study. */
    boolean isDevelopment() {
        return course.kind().isDevelopment();
    }

    /** Whether its report, own or shared, has been accepted. */
    boolean isAccepted(LocalDate asOf) {
        return report.filter(one -> one.isAccepted(asOf)).isPresent();
    }

    /** Whether an accepted report was sent in by the day on which it was due. */
    boolean isOnTime(LocalDate asOf) {
        return report.filter(one -> one.isAccepted(asOf))
                .map(Sent::submittedOn)
                .filter(day -> !day.isAfter(dueOn))
                .isPresent();
    }

    /** A line of a list. */
    Entry entry(String key, boolean counted, FiscalYear year) {
        Map<Facet, String> facets = // kept as it is: there are many thousand of them
                Map.of(
                        Facet.DIVISION,
                        division,
                        Facet.MONTH,
                        course.month(year).toString(),
                        Facet.KIND,
                        course.kind().label(),
                        Facet.PLACE,
                        Place.of(course.outside()).label(),
                        Facet.STAFF_TYPE,
                        staffType);
        return new Entry(
                key, counted, name, course.name(), course.lastDay(), course.address(), facets);
    }
}
