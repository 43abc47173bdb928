package khlang.comparison;

import java.util.List;

/**
 * Lines that follow each other and share one fate.
 *
 * @param kind never {@link BlockKind#FOLDED}
 * @param beforeLine the number of its first line in the earlier text, from 1; where it would stand
 *     when it has none there
 * @param afterLine the same in the later text
 * @param before its lines in the earlier text, each with its line feed
 * @param after its lines in the later text
 * @param runs its words; those before joined are the lines before, and so with those after
 */
public record Passage(
        BlockKind kind,
        int beforeLine,
        int afterLine,
        List<String> before,
        List<String> after,
        List<Run> runs) {

    /** Whether nothing in it differs. */
    public boolean isSame() {
        return kind == BlockKind.SAME;
    }

    /** Whether its lines have nothing in common: the later ones stand for the earlier ones. */
    public boolean isReplaced() {
        return kind == BlockKind.CHANGED
                && runs.stream().noneMatch(run -> run.change() == Change.SAME);
    }
}
