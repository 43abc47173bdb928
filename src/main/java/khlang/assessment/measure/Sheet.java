package khlang.assessment.measure;

import java.time.LocalDate;
import java.util.Comparator;
import khlang.assessment.Marks;

/**
 * What one attempt is worth.
 *
 * @param id its key; a later one has a larger one
 * @param day on which it was made
 */
record Sheet(long person, long id, LocalDate day, Marks marks) {

    /**
     * The best attempt decides: the one with the most right answers, among equals the later one.
     * Awareness is taken from the same attempt, so that nobody counts for M28 whose understanding
     * stands on one sheet and whose awareness on another.
     */
    static final Comparator<Sheet> WORSE_FIRST =
            Comparator.comparingInt((Sheet one) -> one.marks().score())
                    .thenComparing(Sheet::day)
                    .thenComparingLong(Sheet::id);

    boolean passes(int passPercent) {
        return Marks.isPass(marks.score(), marks.items(), passPercent);
    }

    boolean isAware() {
        return Marks.isAware(marks.awarenessSum(), marks.awarenessItems());
    }
}
