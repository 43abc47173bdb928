package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts as one, in which what was removed stands before what came in its place.
 *
 * @param blocks in order
 * @param tally how much was changed
 * @param coarse whether some of it is told by line only
 * @param omitted how many blocks at the end are left out, because no page holds so many; usually 0
 */
public record InlineView(List<InlineBlock> blocks, Tally tally, boolean coarse, int omitted) {

    /** The most blocks that a view has. */
    public static final int MOST_BLOCKS = 10_000;

    static InlineView of(Comparison comparison, int context) {
        var blocks = new ArrayList<InlineBlock>();
        List<Passage> passages = comparison.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.isSame()) {
                addSame(blocks, passage, Fold.of(comparison, i, context));
            } else if (passage.isReplaced()) {
                addHalf(blocks, passage, Change.REMOVED);
                addHalf(blocks, passage, Change.ADDED);
            } else {
                blocks.add(
                        new InlineBlock(
                                passage.kind(),
                                passage.before().isEmpty() ? 0 : passage.beforeLine(),
                                passage.after().isEmpty() ? 0 : passage.afterLine(),
                                passage.runs(),
                                0));
            }
        }
        int shown = Math.min(blocks.size(), MOST_BLOCKS);
        return new InlineView(
                List.copyOf(blocks.subList(0, shown)),
                comparison.tally(),
                comparison.coarse(),
                blocks.size() - shown);
    }

    private static void addHalf(List<InlineBlock> blocks, Passage passage, Change change) {
        List<Run> runs = passage.runs().stream().filter(run -> run.change() == change).toList();
        boolean removed = change == Change.REMOVED;
        blocks.add(
                new InlineBlock(
                        removed ? BlockKind.REMOVED : BlockKind.ADDED,
                        removed ? passage.beforeLine() : 0,
                        removed ? 0 : passage.afterLine(),
                        runs,
                        0));
    }

    private static void addSame(List<InlineBlock> blocks, Passage passage, Fold fold) {
        int all = passage.after().size();
        addLines(blocks, passage, 0, fold.head());
        if (fold.folded() > 0) {
            blocks.add(
                    new InlineBlock(
                            BlockKind.FOLDED,
                            passage.beforeLine() + fold.head(),
                            passage.afterLine() + fold.head(),
                            List.of(),
                            fold.folded()));
        }
        addLines(blocks, passage, all - fold.tail(), all);
    }

    private static void addLines(List<InlineBlock> blocks, Passage passage, int from, int to) {
        if (from < to) {
            String text = String.join("", passage.after().subList(from, to));
            blocks.add(
                    new InlineBlock(
                            BlockKind.SAME,
                            passage.beforeLine() + from,
                            passage.afterLine() + from,
                            List.of(new Run(Change.SAME, text)),
                            0));
        }
    }
}
