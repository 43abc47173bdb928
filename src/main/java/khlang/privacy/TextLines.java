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
    private final int[] ends = new int[REACH + 1];
    private final CueLine[] cues = new CueLine[REACH + 1];
    private int number = 1;
    private long read;

    TextLines(String text) {
        this.text = text;
        ends[1] = endFrom(0);
    }

    private int endFrom(int start) {
        int end = start;
        while (end < text.length() && !Signs.isLineEnd(text.charAt(end))) {
            end++;
        }
        read += end - start;
        return end;
    }

    /** Goes to the line that begins at a position. */
    void next(int start) {
        number++;
        int slot = number % cues.length;
        starts[slot] = start;
        ends[slot] = endFrom(start);
        cues[slot] = null;
    }

    /** The number of the line at hand, from 1. */
    int number() {
        return number;
    }

    /** How many characters were looked at to find lines and words. */
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
            cues[slot] = CueLine.of(text, starts[slot], ends[slot]);
            read += ends[slot] - starts[slot];
        }
        return cues[slot];
    }
}
