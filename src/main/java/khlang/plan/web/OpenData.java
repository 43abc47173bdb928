package khlang.plan.web;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a year for everybody to use, with what has to be said of them.
 *
 * @param publisher whose figures they are
 * @param licence its name or address; null while the office has set none
 * @param licenceText the same for people, or that it is unset
 * @param language of all texts
 * @param modified the day for which the figures are true
 * @param closed whether the year is, so that they stay
 * @param page for people
 * @param csv the same figures as a table
 * @param privacy why nobody is in it
 */
record OpenData(
        String title,
        String description,
        String publisher,
        String licence,
        String licenceText,
        String language,
        LocalDate periodBegins,
        LocalDate periodEnds,
        LocalDate modified,
        boolean closed,
        String page,
        String csv,
        String privacy,
        PlanAnswers.Plan plan) {

    /** All years. */
    record Index(
            String title, String publisher, String licence, String licenceText, List<Year> years) {}

    /** Where the figures of a year are. */
    record Year(int fiscalYear, String page, String json, String csv) {}
}
