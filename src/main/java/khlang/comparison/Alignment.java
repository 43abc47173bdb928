package khlang.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which changed line stands for which: the pairs, in order, that have most letters of their
 * words in common. It looks at a window of lines at a time, so that its work grows only with the
 * length of the text.
 */
final class Alignment {

    /** Lines that share less are rather one removed and one added. */
    private static final double ALIKE = 0.4;

    /** Where nothing else can be meant, and in rows of tables, a little is enough. */
    private static final double RELATED = 0.2;

    private static final int WINDOW = 160;

    private final List<Line> before;
    private final List<Line> after;
    private final Effort effort;

    private Alignment(List<Line> before, List<Line> after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
    }

    /** For each line before the place of its counterpart after, or -1. The places increase. */
    static int[] of(List<Line> before, List<Line> after, Effort effort) {
        return new Alignment(before, after, effort).counterparts();
    }

    private int[] counterparts() {
        int[] counterparts = new int[before.size()];
        Arrays.fill(counterparts, -1);
        int x = 0;
        int y = 0;
        while (x < before.size() && y < after.size()) {
            int endX = Math.min(before.size(), x + WINDOW);
            int endY = Math.min(after.size(), y + WINDOW);
            boolean cutX = endX < before.size();
            boolean cutY = endY < after.size();
            // The second half of a window is looked at again, together with what follows it.
            int keepX = cutX ? x + WINDOW / 2 : endX;
            int keepY = cutY ? y + WINDOW / 2 : endY;
            int[] next = {keepX, keepY};
            for (int[] pair : pairs(x, endX, y, endY)) {
                if (pair[0] >= keepX || pair[1] >= keepY) {
                    next = new int[] {Math.min(keepX, pair[0]), Math.min(keepY, pair[1])};
                    break;
                }
                counterparts[pair[0]] = pair[1];
                x = pair[0] + 1;
                y = pair[1] + 1;
            }
            if (!cutX && !cutY) {
                break;
            }
            x = cutX ? next[0] : x;
            y = cutY ? next[1] : y;
        }
        return counterparts;
    }

    private List<int[]> pairs(int fromX, int toX, int fromY, int toY) {
        if (!effort.spend((long) (toX - fromX) * (toY - fromY))) {
            return List.of();
        }
        int width = toY - fromY + 1;
        int[] best = new int[(toX - fromX + 1) * width];
        int[] gains = new int[best.length];
        for (int x = toX - 1; x >= fromX; x--) {
            for (int y = toY - 1; y >= fromY; y--) {
                int at = (x - fromX) * width + y - fromY;
                int gain = gain(x, y);
                gains[at] = gain;
                int paired = gain > 0 ? gain + best[at + width + 1] : 0;
                best[at] = Math.max(paired, Math.max(best[at + width], best[at + 1]));
            }
        }
        var pairs = new ArrayList<int[]>();
        int x = fromX;
        int y = fromY;
        while (x < toX && y < toY) {
            int at = (x - fromX) * width + y - fromY;
            if (gains[at] > 0 && best[at] == gains[at] + best[at + width + 1]) {
                pairs.add(new int[] {x++, y++});
            } else if (best[at] == best[at + 1]) {
                y++;
            } else {
                x++;
            }
        }
        return pairs;
    }

    /** What a pair is worth; 0 when the two must not be one. */
    private int gain(int x, int y) {
        Line one = before.get(x);
        Line other = after.get(y);
        if (one.number() == other.number()) {
            return 2 * one.weight() + 1;
        }
        if (one.isBlank() != other.isBlank()) {
            return 0;
        }
        int both = one.weight() + other.weight();
        if (both == 0) {
            return 1; // blank lines and rules
        }
        boolean only = before.size() == 1 && after.size() == 1;
        double needed = only || (one.isRow() && other.isRow()) ? RELATED : ALIKE;
        if (2.0 * Math.min(one.weight(), other.weight()) < needed * both) {
            return 0;
        }
        if (!effort.spend(one.size() + other.size())) {
            return 0;
        }
        int common = 2 * one.common(other);
        return common >= needed * both ? common : 0;
    }
}
