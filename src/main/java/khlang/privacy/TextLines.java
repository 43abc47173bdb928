package khlang.privacy;

import java.util.Optional;

/**
 * The line at hand and the few before it, with their telling words, which are looked for only when
 * somebody asks and then remembered.
 */
final class TextLines {

    /**
     * So many lines after a word a number is still meant by it: a table has its head and a rule.
     */
    private static final int REACH = 3;

    private final String text;
    private final int[] starts = new int[REACH + 1];
    private final CueLine[] cues = new CueLine[REACH + 1];
    private int number = 1;
    private long read;

    TextLines(String text) {
        this.text = text;
    }

    /** Goes to the line that begins at a position. */
    void next(int start) {
        number++;
        int slot = number % cues.length;
        starts[slot] = start;
        cues[slot] = null;
    }

    /** The number of the line at hand, from 1. */
    int number() {
        return number;
    }

    /** How many characters were looked at to find the words. */
    long read() {
        return read;
    }

    /** The telling words of the line at hand. */
    CueLine here() {
        return cues(number);
    }

    /** The last word in the lines before it. */
    Optional<Cue> lastBefore() {
        return before().map(CueLine::last);
    }

    /** What the lines before it say of money. */
    Optional<Cue> strongestBefore() {
        return before().flatMap(CueLine::strongest);
    }

    /** The nearest line before this one that says anything. */
    private Optional<CueLine> before() {
        for (int line = number - 1; line >= Math.max(1, number - REACH); line--) {
            if (!cues(line).places().isEmpty()) {
                return Optional.of(cues(line));
            }
        }
        return Optional.empty();
    }

    private CueLine cues(int line) {
        int slot = line % cues.length;
        if (cues[slot] == null) {
            int end = end(line);
            cues[slot] = CueLine.of(text, starts[slot], end);
            read += end - starts[slot];
        }
        return cues[slot];
    }

    /** Where a line stops. That of the line at hand is not known before somebody asks. */
    private int end(int line) {
        if (line < number) {
            return starts[(line + 1) % starts.length] - 1;
        }
        int end = starts[line % starts.length];
        while (end < text.length() && !Signs.isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
