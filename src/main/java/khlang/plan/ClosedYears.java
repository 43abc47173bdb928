package khlang.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/** Years whose report the mayor has; the room that keeps the reports answers. */
public interface ClosedYears {

    /**
     * The figures of a closed year, which stay as they are.
     *
     * @param on the day on which the report was handed over
     * @param asOf the day for which the figures are true
     * @param revision which report it is, from 1
     * @param figures by the measure's key
     */
    record ClosedYear(
            LocalDate on, LocalDate asOf, int revision, Map<String, KnownFigure> figures) {

        /** The figures are copied. */
        public ClosedYear {
            figures = Map.copyOf(figures);
        }
    }

    /**
     * Whether what proves a year stays as it is: its report was handed over, and no correction of
     * it is being written.
     */
    boolean isLocked(FiscalYear year);

    /** A year's figures; none while nobody has handed its report over. */
    Optional<ClosedYear> closed(FiscalYear year);
}
