package khlang.reading.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import khlang.figures.Entry;
import khlang.figures.Facet;

/**
 * That somebody has said, or signed, that they know the goals of a year's plan: everything is that
 * of its day.
 *
 * @param year Buddhist: that of the plan
 * @param division the slug; empty for those above the divisions
 * @param staffType the name of the kind of staff
 * @param isCounted whether that kind is among "all staff"
 * @param list at which occasion they signed; empty when they said it on the plan's page
 * @param isProved whether a scan proves what was signed; true for what was said
 */
record KnownGoals(
        int year,
        long person,
        String name,
        String division,
        String staffType,
        boolean isCounted,
        LocalDate on,
        String list,
        boolean isProved) {

    /** The line of it in a list of people. */
    Entry entry() {
        return new Entry(
                "person:" + person,
                true,
                name,
                list,
                on,
                list.isEmpty() ? "/plan/" + year : "/reading/goals/" + year,
                Map.of(
                        Facet.DIVISION,
                        division,
                        Facet.STAFF_TYPE,
                        staffType,
                        Facet.MONTH,
                        YearMonth.from(on).toString()));
    }
}
