package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two texts, by line and within changed lines by Thai word. Its time and
 * memory grow with the length of the texts only; where they differ too much to be compared by word
 * within bounds, they are told by line.
 *
 * @param passages in order; together they are both texts
 * @param tally how much was changed
 * @param coarse whether some of it could not be compared by word
 */
public record Comparison(List<Passage> passages, Tally tally, boolean coarse) {

    /** Lines shown around a change, unless told otherwise. */
    public static final int USUAL_CONTEXT = 3;

    /**
     * Compares two texts of any length; lines end with a line feed.
     *
     * @param before the earlier text, never null
     * @param after the later text, never null
     */
    public static Comparison of(String before, String after) {
        return of(before, after, Effort.USUAL);
    }

    static Comparison of(String before, String after, long steps) {
        var effort = new Effort(steps);
        Passages passages = new Comparer(lines(before), lines(after), true, effort).compare();
        return new Comparison(passages.all(), passages.tally(), effort.isSpent());
    }

    /** Whether nothing differs. */
    public boolean isSame() {
        return tally.isNothing();
    }

    /** One text with what was removed and added in it, unchanged stretches folded as usual. */
    public InlineView inline() {
        return inline(USUAL_CONTEXT);
    }

    /**
     * One text with what was removed and added in it.
     *
     * @param context unchanged lines to show around each change, 0 or more; {@link
     *     Integer#MAX_VALUE} folds nothing
     */
    public InlineView inline(int context) {
        return InlineView.of(this, context);
    }

    /** Both texts beside each other, unchanged stretches folded as usual. */
    public SideBySideView sideBySide() {
        return sideBySide(USUAL_CONTEXT);
    }

    /**
     * Both texts beside each other.
     *
     * @param context as for {@link #inline(int)}
     */
    public SideBySideView sideBySide(int context) {
        return SideBySideView.of(this, context);
    }

    /** The lines of a text, each with its line feed; the last may lack it. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(at, end));
            at = end;
        }
        return lines;
    }
}
