package khlang.reading.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.library.DocumentKind;

/**
 * An acknowledgement of a document, as the measures see it: everything is that of its day.
 *
 * @param name of the person
 * @param division the slug of the person's; empty for those above the divisions
 * @param slug the document's name in addresses
 * @param documentDivision the slug of the document's
 * @param ownTask whether the document belonged to a task of theirs
 * @param asked whether they had been asked to read it
 */
record ReadManual(
        long id,
        long person,
        String name,
        String division,
        String slug,
        String title,
        DocumentKind kind,
        String documentDivision,
        boolean ownTask,
        boolean asked,
        LocalDate on) {

    /** Whether it is one of a work manual or a citizen guide. */
    boolean isManual() {
        return kind == DocumentKind.WORK_MANUAL || kind == DocumentKind.CITIZEN_GUIDE;
    }

    /** Whether it was beyond their duty: of another division, or of no task of theirs. */
    boolean isBeyondDuty() {
        return !documentDivision.equals(division) || !ownTask;
    }

    /** Whether it belongs to a year, as it is known on a day. */
    boolean countsIn(FiscalYear year, LocalDate asOf) {
        return FiscalYear.containing(on).equals(year) && !on.isAfter(asOf);
    }

    /** The line of it in a list of people. */
    Entry entry() {
        return new Entry(
                "person:" + person,
                true,
                name,
                title,
                on,
                "/documents/" + slug,
                Map.of(Facet.DIVISION, division, Facet.MONTH, YearMonth.from(on).toString()));
    }
}
