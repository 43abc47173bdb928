package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts beside each other, line by line.
 *
 * @param rows in order
 * @param tally how much was changed
 * @param coarse whether some of it is told by line only
 * @param omitted how many rows at the end are left out, because no page holds so many; usually 0
 */
public record SideBySideView(List<Row> rows, Tally tally, boolean coarse, int omitted) {

    /** The most rows that a view has: four times the lines of 50 written pages. */
    public static final int MOST_ROWS = 10_000;

    private static final List<Run> NONE = List.of();

    static SideBySideView of(Comparison comparison, int context) {
        var rows = new ArrayList<Row>();
        List<Passage> passages = comparison.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.isSame()) {
                addSame(rows, passage, Fold.of(comparison, i, context));
            } else if (passage.runs().stream().anyMatch(run -> run.change() == Change.SAME)) {
                new RowMaker(passage, rows).make();
            } else {
                addReplaced(rows, passage);
            }
        }
        int shown = Math.min(rows.size(), MOST_ROWS);
        return new SideBySideView(
                List.copyOf(rows.subList(0, shown)),
                comparison.tally(),
                comparison.coarse(),
                rows.size() - shown);
    }

    private static void addSame(List<Row> rows, Passage passage, Fold fold) {
        int all = passage.after().size();
        addLines(rows, passage, 0, fold.head());
        if (fold.folded() > 0) {
            rows.add(
                    Row.folded(
                            passage.beforeLine() + fold.head(),
                            passage.afterLine() + fold.head(),
                            fold.folded()));
        }
        addLines(rows, passage, all - fold.tail(), all);
    }

    private static void addLines(List<Row> rows, Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            List<Run> runs = RowMaker.line(Change.SAME, passage.after().get(i));
            rows.add(Row.of(passage.beforeLine() + i, passage.afterLine() + i, runs, runs));
        }
    }

    private static void addReplaced(List<Row> rows, Passage passage) {
        int old = passage.before().size();
        int now = passage.after().size();
        for (int i = 0; i < Math.max(old, now); i++) {
            rows.add(
                    new Row(
                            kind(passage, i < old, i < now),
                            i < old ? passage.beforeLine() + i : 0,
                            i < now ? passage.afterLine() + i : 0,
                            i < old ? line(passage, Change.REMOVED, passage.before().get(i)) : NONE,
                            i < now ? line(passage, Change.ADDED, passage.after().get(i)) : NONE,
                            0));
        }
    }

    private static BlockKind kind(Passage passage, boolean old, boolean now) {
        if (passage.kind() == BlockKind.SPACING) {
            return BlockKind.SPACING;
        }
        return old && now ? BlockKind.CHANGED : old ? BlockKind.REMOVED : BlockKind.ADDED;
    }

    /** Line feeds are shown where they are all that was changed, not in lines that are new. */
    private static List<Run> line(Passage passage, Change change, String text) {
        List<Run> runs = RowMaker.line(change, text);
        return passage.kind() != BlockKind.SPACING && text.equals("\n") ? NONE : runs;
    }
}
