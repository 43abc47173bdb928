package khlang.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Moves what was only added or only removed to where a reader expects its edges. Of „a b c c d“
 * with one c added, either c may count as the new one; here the one whose edges are better.
 */
final class Slides {

    /** No reader compares farther. */
    private static final int FARTHEST = 1000;

    private Slides() {}

    /**
     * The same differences at better places.
     *
     * @param before how good an edge is before a position of the earlier sequence
     * @param after the same for the later sequence
     */
    static List<Edit> slide(
            List<Edit> edits,
            int[] from,
            int[] to,
            IntUnaryOperator before,
            IntUnaryOperator after) {
        var slid = new ArrayList<Edit>(edits.size());
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (edit.removed() > 0 && edit.added() > 0) {
                slid.add(edit);
                continue;
            }
            int start = i == 0 ? 0 : slid.get(i - 1).beforeTo();
            int end = i + 1 == edits.size() ? from.length : edits.get(i + 1).beforeFrom();
            // An edit that touched the next one would be one with it.
            int back = edit.beforeFrom() - start - (i == 0 ? 0 : 1);
            int on = end - edit.beforeTo() - (i + 1 == edits.size() ? 0 : 1);
            slid.add(
                    edit.removed() > 0
                            ? edit.movedBy(
                                    best(
                                            from,
                                            edit.beforeFrom(),
                                            edit.beforeTo(),
                                            back,
                                            on,
                                            before))
                            : edit.movedBy(
                                    best(to, edit.afterFrom(), edit.afterTo(), back, on, after)));
        }
        return slid;
    }

    private static int best(
            int[] numbers, int from, int to, int back, int on, IntUnaryOperator edge) {
        int first = 0;
        while (-first < Math.min(back, FARTHEST)
                && numbers[from + first - 1] == numbers[to + first - 1]) {
            first--;
        }
        int last = 0;
        while (last < Math.min(on, FARTHEST) && numbers[from + last] == numbers[to + last]) {
            last++;
        }
        int best = last;
        int bestValue = -1;
        for (int step = last; step >= first; step--) {
            int value = edge.applyAsInt(from + step) + edge.applyAsInt(to + step);
            if (value > bestValue) {
                bestValue = value;
                best = step;
            }
        }
        return best;
    }
}
