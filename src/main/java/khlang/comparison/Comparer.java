package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two lists of lines: first which lines were changed, then which changed line stands for
 * which, then the words of each such pair. One instance serves one comparison.
 */
final class Comparer {

    /** Lines with fewer letters hold no changed stretches apart: blank ones, rules of tables. */
    private static final int WEAK_LETTERS = 3;

    private static final int WEAK_LINES = 2;

    private final List<String> before;
    private final List<String> after;
    private final boolean joinsLines;
    private final Effort effort;
    private final Myers myers;
    private final Vocabulary lineNumbers = new Vocabulary();
    private final Vocabulary words = new Vocabulary();
    private final Cutter cutter = new Cutter(words);
    private final Passages passages;
    private int[] beforeNumbers;
    private int[] afterNumbers;

    /**
     * @param joinsLines whether a line may have become two, as paragraphs of a text do
     */
    Comparer(List<String> before, List<String> after, boolean joinsLines, Effort effort) {
        this.before = before;
        this.after = after;
        this.joinsLines = joinsLines;
        this.effort = effort;
        myers = new Myers(effort);
        passages = new Passages(before, after, words, new WordEdits(myers, words));
    }

    Passages compare() {
        beforeNumbers = before.stream().mapToInt(lineNumbers::id).toArray();
        afterNumbers = after.stream().mapToInt(lineNumbers::id).toArray();
        List<Edit> edits =
                Slides.slide(
                        myers.edits(beforeNumbers, afterNumbers, lineNumbers.size()),
                        beforeNumbers,
                        afterNumbers,
                        position -> edge(before, position),
                        position -> edge(after, position));
        int at = 0;
        for (Edit edit : joined(edits)) {
            passages.same(at, edit.beforeFrom());
            changed(edit);
            at = edit.beforeTo();
        }
        passages.same(at, before.size());
        return passages;
    }

    /** New lines begin with a heading and end before the next one, if they can. */
    private static int edge(List<String> lines, int position) {
        if (position == 0 || position == lines.size() || lines.get(position).startsWith("#")) {
            return 4;
        }
        if (!lines.get(position).isBlank() && lines.get(position - 1).isBlank()) {
            return 3;
        }
        return lines.get(position).isBlank() ? 1 : 0;
    }

    /** Blank lines between changed ones are matched anew, when it is known what they separate. */
    private List<Edit> joined(List<Edit> edits) {
        var joined = new ArrayList<Edit>(edits.size());
        for (Edit edit : edits) {
            boolean near = !joined.isEmpty() && isWeak(joined.getLast().beforeTo(), edit);
            joined.add(near ? joined.removeLast().upTo(edit) : edit);
        }
        return joined;
    }

    private boolean isWeak(int from, Edit edit) {
        int to = edit.beforeFrom();
        if (to - from > WEAK_LINES) {
            return false;
        }
        for (int line = from; line < to; line++) {
            if (before.get(line).chars().filter(Character::isLetterOrDigit).limit(9).count()
                    >= WEAK_LETTERS) {
                return false;
            }
        }
        return true;
    }

    private void changed(Edit edit) {
        List<Line> from = lines(before, beforeNumbers, edit.beforeFrom(), edit.beforeTo());
        List<Line> to = lines(after, afterNumbers, edit.afterFrom(), edit.afterTo());
        List<Group> groups = groups(from, to);
        if (joinsLines) {
            groups = new Paragraphs(from, to).joined(groups);
        }
        for (Group group : groups) {
            Edit place = group.place();
            passages.changed(
                    from.subList(place.beforeFrom(), place.beforeTo()),
                    to.subList(place.afterFrom(), place.afterTo()),
                    group.related());
        }
    }

    private List<Line> lines(List<String> texts, int[] numbers, int from, int to) {
        var lines = new ArrayList<Line>(to - from);
        for (int i = from; i < to; i++) {
            lines.add(new Line(numbers[i], texts.get(i), cutter.cut(texts.get(i)), words));
        }
        return lines;
    }

    /** Pairs of one line each, and between them what has no counterpart. */
    private List<Group> groups(List<Line> from, List<Line> to) {
        int[] counterparts = Alignment.of(from, to, effort);
        var groups = new ArrayList<Group>();
        int x = 0;
        int y = 0;
        for (int line = 0; line < counterparts.length; line++) {
            if (counterparts[line] >= 0) {
                addGap(groups, new Edit(x, line, y, counterparts[line]));
                x = line + 1;
                y = counterparts[line] + 1;
                groups.add(new Group(new Edit(line, x, y - 1, y), true));
            }
        }
        addGap(groups, new Edit(x, from.size(), y, to.size()));
        return groups;
    }

    private static void addGap(List<Group> groups, Edit gap) {
        if (gap.removed() > 0 || gap.added() > 0) {
            groups.add(new Group(gap, false));
        }
    }
}
