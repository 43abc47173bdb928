package khlang.training.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;

/**
 * A report of which the mayor has taken note.
 *
 * @param division the slug of the division that made it; empty for those above the divisions
 * @param authors their names
 */
record MadeReport(
        long id,
        Participation.Course course,
        String division,
        String authors,
        LocalDate acknowledgedOn) {

    /** Whether it counts in a year as it is known on a day. */
    boolean countsIn(FiscalYear year, LocalDate asOf) {
        return FiscalYear.containing(acknowledgedOn).equals(year) && !acknowledgedOn.isAfter(asOf);
    }

    Entry entry() {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.DIVISION, division);
        facets.put(Facet.MONTH, YearMonth.from(acknowledgedOn).toString());
        facets.put(Facet.KIND, course.kind().label());
        facets.put(Facet.HOST, course.organiser());
        return new Entry(
                "report:" + id,
                true,
                course.name(),
                authors,
                acknowledgedOn,
                course.address() + "/reports/" + id,
                facets);
    }
}
