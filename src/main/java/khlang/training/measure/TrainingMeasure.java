package khlang.training.measure;

import java.util.List;
import java.util.Set;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * A measure of the plan that is counted from the training register: one class each, pure, so that
 * its definition can be held against random years.
 */
interface TrainingMeasure {

    /** Its key in the plan, such as {@code M01}. */
    String key();

    Provenance provenance();

    /** All that it is counted from. */
    Set<Source> sources();

    /** Its numbers, the one that the plan asks for first. */
    List<FigurePart> count(TrainingYear year);

    /** Whether every division is to record something for it; a share is one of what is there. */
    default boolean asksDivisions() {
        return provenance() == Provenance.RECORDS;
    }

    /** What it says of a year. */
    default Figure figure(TrainingYear year) {
        return new Figure(
                key(), provenance(), asksDivisions(), year.year(), year.today(), count(year));
    }
}
