package khlang.training.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.training.KnowledgeUse;

/**
 * What the authors of a report have said of the use of what they learnt.
 *
 * @param report the key of the report
 * @param division the slug of the division that made it; empty for those above the divisions
 * @param authors their names
 */
record DoneFollowUp(
        long report,
        Participation.Course course,
        String division,
        String authors,
        LocalDate doneOn,
        KnowledgeUse applied) {

    /** Whether it counts in a year as it is known on a day. */
    boolean countsIn(FiscalYear year, LocalDate asOf) {
        return FiscalYear.containing(doneOn).equals(year) && !doneOn.isAfter(asOf);
    }

    /** Whether anything of it is used at work. */
    boolean isUsed() {
        return applied != KnowledgeUse.NOT_YET;
    }

    /** A line of a list that counts all of them, or only what is used. */
    Entry entry(boolean counted) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.DIVISION, division);
        facets.put(Facet.MONTH, YearMonth.from(doneOn).toString());
        facets.put(Facet.USE, applied.label());
        return new Entry(
                "follow-up:" + report,
                counted,
                course.name(),
                authors,
                doneOn,
                course.address() + "/reports/" + report,
                facets);
    }
}
