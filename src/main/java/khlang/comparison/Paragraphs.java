package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs that were split or joined: a changed line beside lines without a counterpart
 * that have got, or lost, its words.
 */
final class Paragraphs {

    /** The other part is looked for in so many lines. */
    private static final int NEAR_LINES = 6;

    private final List<Line> from;
    private final List<Line> to;

    Paragraphs(List<Line> from, List<Line> to) {
        this.from = from;
        this.to = to;
    }

    /** The groups with the parts of a paragraph in one. */
    List<Group> joined(List<Group> groups) {
        var joined = new ArrayList<Group>(groups.size());
        for (Group next : beside(groups)) {
            Group last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && (belongs(last, next) || belongs(next, last))) {
                joined.removeLast();
                joined.add(new Group(last.place().upTo(next.place()), true));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /**
     * Of „one, blank, half, blank“ either blank line may be the new one. Takes that for new which
     * leaves the half beside the paragraph it was split from.
     */
    private List<Group> beside(List<Group> groups) {
        var moved = new ArrayList<>(groups);
        for (int i = 0; i + 1 < moved.size(); i++) {
            Group one = moved.get(i);
            Group other = moved.get(i + 1);
            if (isBlank(one) && other.isOneSided() && i > 0) {
                Group gap = new Group(before(one.place(), other.place()), false);
                if (endsAlike(one.place(), other.place()) && belongs(moved.get(i - 1), gap)) {
                    moved.set(i, gap);
                    moved.set(i + 1, pairAfter(gap.place()));
                }
            } else if (isBlank(other) && one.isOneSided() && i + 2 < moved.size()) {
                Group gap = new Group(one.place().movedBy(1), false);
                if (beginsAlike(one.place(), other.place()) && belongs(moved.get(i + 2), gap)) {
                    moved.set(i, pairBefore(gap.place()));
                    moved.set(i + 1, gap);
                }
            }
        }
        return moved;
    }

    private boolean isBlank(Group group) {
        if (!group.isPair()) {
            return false;
        }
        Line line = from.get(group.place().beforeFrom());
        return line.isBlank() && line.number() == to.get(group.place().afterFrom()).number();
    }

    /** The lines without counterpart if they began with the blank line and lost their last. */
    private static Edit before(Edit blank, Edit gap) {
        return gap.removed() == 0
                ? new Edit(
                        blank.beforeFrom(),
                        blank.beforeFrom(),
                        blank.afterFrom(),
                        gap.afterTo() - 1)
                : new Edit(
                        blank.beforeFrom(),
                        gap.beforeTo() - 1,
                        blank.afterFrom(),
                        blank.afterFrom());
    }

    private static Group pairAfter(Edit gap) {
        int x = gap.beforeTo();
        int y = gap.afterTo();
        return new Group(new Edit(x, x + 1, y, y + 1), true);
    }

    private static Group pairBefore(Edit gap) {
        int x = gap.beforeFrom();
        int y = gap.afterFrom();
        return new Group(new Edit(x - 1, x, y - 1, y), true);
    }

    private boolean endsAlike(Edit blank, Edit gap) {
        int number = from.get(blank.beforeFrom()).number();
        return gap.removed() == 0
                ? to.get(gap.afterTo() - 1).number() == number
                : from.get(gap.beforeTo() - 1).number() == number;
    }

    private boolean beginsAlike(Edit gap, Edit blank) {
        int number = from.get(blank.beforeFrom()).number();
        return gap.removed() == 0
                ? to.get(gap.afterFrom()).number() == number
                : from.get(gap.beforeFrom()).number() == number;
    }

    private boolean belongs(Group pair, Group other) {
        if (!pair.isPair() || other.related()) {
            return false;
        }
        Edit gap = other.place();
        Line old = from.get(pair.place().beforeFrom());
        Line now = to.get(pair.place().afterFrom());
        if (gap.removed() == 0 && gap.added() <= NEAR_LINES) {
            return moved(old, now, to.subList(gap.afterFrom(), gap.afterTo()));
        }
        return gap.added() == 0
                && gap.removed() <= NEAR_LINES
                && moved(now, old, from.subList(gap.beforeFrom(), gap.beforeTo()));
    }

    /** Whether most of the words of the lines were in the one and are no longer in the other. */
    private static boolean moved(Line one, Line other, List<Line> lines) {
        int moved = 0;
        int all = 0;
        for (Line line : lines) {
            moved += one.missingIn(other, line);
            all += line.weight();
        }
        return all > 0 && 2 * moved > all;
    }
}
