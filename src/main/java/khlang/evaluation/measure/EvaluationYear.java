package khlang.evaluation.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * All that M29 is counted from. It may hold more than belongs to the year: what counts in it the
 * measure decides.
 *
 * @param today the day for which the measure is to be true
 * @param order that appoints the committee of the year that monitors the plan; empty for none
 * @param reports revisions of the year's report that the mayor has
 * @param advice what is recommended in the year's report
 * @param meetings of that committee that were held
 */
record EvaluationYear(
        FiscalYear year,
        LocalDate today,
        Optional<Order> order,
        List<Report> reports,
        List<Advice> advice,
        List<Meeting> meetings) {

    EvaluationYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(order, "order");
        reports = List.copyOf(reports);
        advice = List.copyOf(advice);
        meetings = List.copyOf(meetings);
    }

    /** An order that appoints a committee. */
    record Order(String number, LocalDate date) {}

    /**
     * A report that was handed to the mayor.
     *
     * @param number which revision it is, from 1
     * @param letter the number of the cover memo; may be empty
     */
    record Report(int number, LocalDate on, String letter) {}

    /**
     * A recommendation.
     *
     * @param division the slug of the one that is to do it; empty for whoever the mayor names
     * @param state its name for people
     */
    record Advice(long id, String words, String division, boolean isOpen, String state) {}

    /** A meeting that was held. */
    record Meeting(long id, String title, LocalDate heldOn) {}

    /** The meetings of the year that have come. */
    List<Meeting> held() {
        return meetings.stream()
                .filter(one -> FiscalYear.containing(one.heldOn()).equals(year))
                .filter(one -> !one.heldOn().isAfter(today))
                .toList();
    }

    /** The reports that have been handed over by now. */
    List<Report> submitted() {
        return reports.stream().filter(one -> !one.on().isAfter(today)).toList();
    }
}
