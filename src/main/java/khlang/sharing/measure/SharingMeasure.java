package khlang.sharing.measure;

import java.util.List;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * A measure of the plan that is counted from sharing events: one class each, pure, so that its
 * definition can be held against random years. One event may count in several: they are never added
 * together.
 */
interface SharingMeasure {

    /** Its key in the plan, such as {@code M11}. */
    String key();

    /** Its numbers, the one that the plan asks for first. */
    List<FigurePart> count(SharingYear year);

    /** What it says of a year. */
    default Figure figure(SharingYear year) {
        return new Figure(key(), Provenance.RECORDS, true, year.year(), year.today(), count(year));
    }
}
