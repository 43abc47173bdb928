package khlang.library.measure;

import java.util.List;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * A measure of the plan that is counted from the library: one class each, pure, so that its
 * definition can be held against random libraries. All of them are automatic.
 */
interface LibraryMeasure {

    /** Its key in the plan, such as {@code M05}. */
    String key();

    /** Its numbers, the one that the plan asks for first. */
    List<FigurePart> count(LibraryYear year);

    /** What it says of a year. */
    default Figure figure(LibraryYear year) {
        return new Figure(key(), Provenance.AUTOMATIC, year.year(), year.today(), count(year));
    }
}
