package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside each other.
 *
 * @param beforeLine the line's number in the earlier text, from 1; 0 when no line begins here
 * @param afterLine the same in the later text
 * @param before what stood there, without line feeds at the end except for one that was removed
 *     alone
 * @param after what stands there now
 * @param folded how many unchanged lines are not shown; 0 unless the kind is {@link
 *     BlockKind#FOLDED}
 */
public record Row(
        BlockKind kind,
        int beforeLine,
        int afterLine,
        List<Run> before,
        List<Run> after,
        int folded) {

    /** The row of some runs; each goes to the side or sides it belongs to. */
    static Row of(int beforeLine, int afterLine, List<Run> before, List<Run> after) {
        var all = new ArrayList<Run>(before);
        all.addAll(after);
        return new Row(
                BlockKind.of(all),
                beforeLine,
                afterLine,
                List.copyOf(before),
                List.copyOf(after),
                0);
    }

    static Row folded(int beforeLine, int afterLine, int lines) {
        return new Row(BlockKind.FOLDED, beforeLine, afterLine, List.of(), List.of(), lines);
    }
}
