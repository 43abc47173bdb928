package khlang.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The differences of two sequences of numbers, by the algorithm of Eugene Myers in linear space.
 * The fewest changes are found while there are not too many; beyond that it settles for a good
 * path, as diff(1) does. One instance serves one comparison.
 */
final class Myers {

    /** The most changes it looks ahead for; the square of it is the price of one step. */
    private static final int FARTHEST = 256;

    private final Effort effort;

    private int[] before = {};
    private int[] after = {};
    private boolean[] gone = {};
    private boolean[] come = {};

    private int[] forward = {};
    private int[] backward = {};
    private int origin;
    private int middleBefore;
    private int middleAfter;
    private long walked;

    private int[] seen = {};
    private int stamp;

    Myers(Effort effort) {
        this.effort = effort;
    }

    /**
     * The differences in order; between two of them both sequences are the same.
     *
     * @param numbers more than the greatest number in the sequences
     */
    List<Edit> edits(int[] from, int[] to, int numbers) {
        boolean[] removed = new boolean[from.length];
        boolean[] added = new boolean[to.length];
        // What stands on one side only is changed anyhow and would only cost time.
        int[] placesBefore = common(from, to, numbers, removed);
        int[] placesAfter = common(to, from, numbers, added);
        before = at(from, placesBefore);
        after = at(to, placesAfter);
        gone = new boolean[before.length];
        come = new boolean[after.length];
        walk();
        spread(gone, placesBefore, removed);
        spread(come, placesAfter, added);
        return edits(removed, added);
    }

    private int[] common(int[] of, int[] other, int numbers, boolean[] changed) {
        if (seen.length < numbers) {
            seen = new int[numbers * 2];
            stamp = 0;
        }
        stamp++;
        for (int number : other) {
            seen[number] = stamp;
        }
        int[] places = new int[of.length];
        int count = 0;
        for (int i = 0; i < of.length; i++) {
            if (seen[of[i]] == stamp) {
                places[count++] = i;
            } else {
                changed[i] = true;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int[] at(int[] numbers, int[] places) {
        int[] chosen = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            chosen[i] = numbers[places[i]];
        }
        return chosen;
    }

    private static void spread(boolean[] changed, int[] places, boolean[] target) {
        for (int i = 0; i < places.length; i++) {
            target[places[i]] |= changed[i];
        }
    }

    private void walk() {
        int diagonals = before.length + after.length + 3;
        if (forward.length < diagonals) {
            forward = new int[diagonals];
            backward = new int[diagonals];
        }
        origin = after.length + 1;
        Deque<Edit> open = new ArrayDeque<>();
        open.push(new Edit(0, before.length, 0, after.length));
        while (!open.isEmpty()) {
            Edit part = trimmed(open.pop());
            if (part.removed() == 0 || part.added() == 0 || !findMiddle(part)) {
                Arrays.fill(gone, part.beforeFrom(), part.beforeTo(), true);
                Arrays.fill(come, part.afterFrom(), part.afterTo(), true);
            } else {
                int x = middleBefore;
                int y = middleAfter;
                open.push(new Edit(x, part.beforeTo(), y, part.afterTo()));
                open.push(new Edit(part.beforeFrom(), x, part.afterFrom(), y));
            }
        }
    }

    private Edit trimmed(Edit part) {
        int x = part.beforeFrom();
        int y = part.afterFrom();
        int endX = part.beforeTo();
        int endY = part.afterTo();
        while (x < endX && y < endY && before[x] == after[y]) {
            x++;
            y++;
        }
        while (x < endX && y < endY && before[endX - 1] == after[endY - 1]) {
            endX--;
            endY--;
        }
        return new Edit(x, endX, y, endY);
    }

    /** Finds a point on a short path; false when there is no effort left. */
    private boolean findMiddle(Edit part) {
        int lowest = part.beforeFrom() - part.afterTo();
        int highest = part.beforeTo() - part.afterFrom();
        int first = part.beforeFrom() - part.afterFrom();
        int last = part.beforeTo() - part.afterTo();
        boolean odd = ((first - last) & 1) != 0;
        int fromF = first;
        int toF = first;
        int fromB = last;
        int toB = last;
        forward[origin + first] = part.beforeFrom();
        backward[origin + last] = part.beforeTo();
        walked = 0;
        for (int changes = 1; ; changes++) {
            if (!effort.spend(2L * changes + walked)) {
                return false;
            }
            walked = 0;
            if (fromF > lowest) {
                forward[origin + --fromF - 1] = -1;
            } else {
                fromF++;
            }
            if (toF < highest) {
                forward[origin + ++toF + 1] = -1;
            } else {
                toF--;
            }
            for (int d = toF; d >= fromF; d -= 2) {
                int x = stepForward(d, part);
                if (odd && fromB <= d && d <= toB && backward[origin + d] <= x) {
                    return found(x, x - d);
                }
            }
            if (fromB > lowest) {
                backward[origin + --fromB - 1] = Integer.MAX_VALUE;
            } else {
                fromB++;
            }
            if (toB < highest) {
                backward[origin + ++toB + 1] = Integer.MAX_VALUE;
            } else {
                toB--;
            }
            for (int d = toB; d >= fromB; d -= 2) {
                int x = stepBackward(d, part);
                if (!odd && fromF <= d && d <= toF && x <= forward[origin + d]) {
                    return found(x, x - d);
                }
            }
            if (changes >= FARTHEST) {
                return settle(part, fromF, toF, fromB, toB);
            }
        }
    }

    private int stepForward(int d, Edit part) {
        int below = forward[origin + d - 1];
        int above = forward[origin + d + 1];
        int x = below < above ? above : below + 1;
        int y = x - d;
        while (x < part.beforeTo() && y < part.afterTo() && before[x] == after[y]) {
            x++;
            y++;
            walked++;
        }
        forward[origin + d] = x;
        return x;
    }

    private int stepBackward(int d, Edit part) {
        int below = backward[origin + d - 1];
        int above = backward[origin + d + 1];
        int x = below < above ? below : above - 1;
        int y = x - d;
        while (x > part.beforeFrom() && y > part.afterFrom() && before[x - 1] == after[y - 1]) {
            x--;
            y--;
            walked++;
        }
        backward[origin + d] = x;
        return x;
    }

    /** Takes the point that came farthest, from the beginning or from the end. */
    private boolean settle(Edit part, int fromF, int toF, int fromB, int toB) {
        int start = part.beforeFrom() + part.afterFrom();
        int end = part.beforeTo() + part.afterTo();
        int farthest = start;
        for (int d = toF; d >= fromF; d -= 2) {
            int x = Math.min(forward[origin + d], part.beforeTo());
            x = Math.min(x, part.afterTo() + d);
            if (2 * x - d > farthest) {
                farthest = 2 * x - d;
                found(x, x - d);
            }
        }
        int covered = farthest - start;
        int nearest = end;
        for (int d = toB; d >= fromB; d -= 2) {
            int x = Math.max(backward[origin + d], part.beforeFrom());
            x = Math.max(x, part.afterFrom() + d);
            if (2 * x - d < nearest) {
                nearest = 2 * x - d;
                if (end - nearest > covered) {
                    found(x, x - d);
                }
            }
        }
        return true;
    }

    private boolean found(int x, int y) {
        middleBefore = x;
        middleAfter = y;
        return true;
    }

    private static List<Edit> edits(boolean[] removed, boolean[] added) {
        var edits = new ArrayList<Edit>();
        int x = 0;
        int y = 0;
        while (x < removed.length || y < added.length) {
            int startX = x;
            int startY = y;
            while (x < removed.length && removed[x]) {
                x++;
            }
            while (y < added.length && added[y]) {
                y++;
            }
            if (x > startX || y > startY) {
                edits.add(new Edit(startX, x, startY, y));
            } else {
                x++;
                y++;
            }
        }
        return edits;
    }
}
