package khlang.reading.measure;

import java.util.List;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * A measure of the plan that is counted from what people say they have read: one class each, pure,
 * so that its definition can be held against random years.
 */
interface ReadingMeasure {

    /** Its key in the plan, such as {@code M17}. */
    String key();

    Provenance provenance();

    /** Its numbers, the one that the plan asks for first. */
    List<FigurePart> count(ReadingYear year);

    /** Whether every division is to record something for it. */
    default boolean asksDivisions() {
        return provenance() == Provenance.RECORDS;
    }

    /** What it says of a year. */
    default Figure figure(ReadingYear year) {
        return new Figure(
                key(), provenance(), asksDivisions(), year.year(), year.asOf(), count(year));
    }
}
