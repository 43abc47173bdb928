package khlang.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;

/**
 * What people have typed in for measures, such as those of years before the portal was used; the
 * room that keeps it answers.
 */
public interface EnteredFigures {

    /**
     * What was typed in for a measure.
     *
     * @param figure its numbers with the list that they add up; at least one entry is confirmed
     * @param isChosen whether the committee wants it in the place of what the portal counts
     * @param isLate whether it was typed in when the year was already over
     * @param confirmedBy the names of those who stand for it
     */
    record EnteredFigure(
            Figure figure, boolean isChosen, boolean isLate, List<String> confirmedBy) {

        /** The names are copied. */
        public EnteredFigure {
            Objects.requireNonNull(figure, "figure");
            confirmedBy = List.copyOf(confirmedBy);
        }
    }

    /** By the measure's key; measures for which nothing is confirmed are missing. */
    Map<String, EnteredFigure> entered(FiscalYear year);
}
