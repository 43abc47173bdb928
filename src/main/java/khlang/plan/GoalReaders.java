package khlang.plan;

import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * Knows whether the one behind the request at hand has said that they know the goals of a year's
 * plan; the room that keeps what people acknowledge answers.
 */
public interface GoalReaders {

    /**
     * Somebody's own word.
     *
     * @param saidOn when they said so, in Bangkok; empty while they have not
     * @param isOpen whether they can say so, or take it back: while the year runs
     * @param keepsLists whether they keep the lists that were signed on paper
     */
    record Own(Optional<LocalDate> saidOn, boolean isOpen, boolean keepsLists) {}

    /** Their own word on a year's goals; empty for whoever has no word here. */
    Optional<Own> own(FiscalYear year);
}
