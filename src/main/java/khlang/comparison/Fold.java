package khlang.comparison;

/**
 * Which of some unchanged lines are shown.
 *
 * @param head how many at the beginning
 * @param folded how many after them are not shown
 * @param tail how many at the end
 */
record Fold(int head, int folded, int tail) {

    /** The place of a fold takes as much room as a line. */
    private static final int FEWEST = 2;

    /** Folds the lines of a passage, of which those beside a change are shown. */
    static Fold of(Comparison comparison, int passage, int context) {
        int lines = comparison.passages().get(passage).after().size();
        if (context < 0) {
            throw new IllegalArgumentException("Not a number of lines: " + context);
        }
        if (context >= lines) {
            return new Fold(lines, 0, 0);
        }
        int head = passage == 0 ? 0 : context;
        boolean last = passage == comparison.passages().size() - 1;
        int tail = last ? 0 : Math.min(context, lines - head);
        int folded = lines - head - tail;
        return folded < FEWEST ? new Fold(lines, 0, 0) : new Fold(head, folded, tail);
    }
}
