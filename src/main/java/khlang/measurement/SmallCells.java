package khlang.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which numbers of staff in a table must not be told: those so small that somebody might be
 * recognised, and where there is a single one, the next larger one too, as the single one is the
 * difference between a sum and all others.
 */
public final class SmallCells {

    private SmallCells() {}

    /**
     * Looks through the numbers of one table.
     *
     * @return as many as there are counts: whether the number of staff is hidden
     */
    public static List<Boolean> hidden(List<AccessCount> counts) {
        var hidden = new ArrayList<>(counts.stream().map(AccessCount::hidesStaff).toList());
        if (hidden.stream().filter(one -> one).count() == 1) {
            IntStream.range(0, counts.size())
                    .filter(one -> !hidden.get(one) && counts.get(one).byStaff() > 0)
                    .boxed()
                    .min(Comparator.comparingLong(one -> counts.get(one).byStaff()))
                    .ifPresent(one -> hidden.set(one, true));
        }
        return List.copyOf(hidden);
    }
}
