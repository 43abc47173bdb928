package khlang.comparison;

import java.util.List;

/**
 * Some lines of an inline view.
 *
 * @param beforeLine the number of its first line in the earlier text, from 1; 0 when it has none
 *     there
 * @param afterLine the same in the later text
 * @param runs what is written in it, in the order of reading; empty when it is folded
 * @param folded how many lines are not shown; 0 unless the kind is {@link BlockKind#FOLDED}
 */
public record InlineBlock(
        BlockKind kind, int beforeLine, int afterLine, List<Run> runs, int folded) {}
