package khlang.extraction.child;

import khlang.extraction.Caution;

/**
 * Gathers the plain text of a file up to two million characters: no control characters, no runs of
 * blanks or empty lines.
 */
final class PlainText {

    /** In characters. */
    static final int MOST = 2_000_000;

    private final StringBuilder text = new StringBuilder();
    private boolean cut;
    private boolean afterReturn;

    /** There is no room for more: whoever collects text may stop reading. */
    static final class FullException extends RuntimeException {

        private FullException() {
            super("Enough text", null, false, false);
        }
    }

    /**
     * Appends a piece.
     *
     * @throws FullException when there is no room for all of it
     */
    void append(CharSequence piece) {
        for (int i = 0; i < piece.length(); i++) {
            append(piece.charAt(i));
        }
    }

    private void append(char c) {
        boolean second = c == '\n' && afterReturn; // of the two signs that end a line on Windows
        afterReturn = c == '\r';
        if (second) {
            return;
        }
        char kept = c == '\r' || c == '\f' || c == '\u000B' ? '\n' : c;
        if (kept == '\n') {
            newLine();
        } else if (kept == ' ' || kept == '\t') {
            if (!text.isEmpty() && !endsWith(' ') && !endsWith('\t') && !endsWith('\n')) {
                add(kept);
            }
        } else if (kept >= ' ' && (kept < '\u007F' || kept > '\u009F') && kept < '\uFFFE') {
            add(kept);
        }
    }

    /** Ends a line; more than one empty line is one. */
    void newLine() {
        while (endsWith(' ') || endsWith('\t')) {
            text.setLength(text.length() - 1);
        }
        boolean twice =
                endsWith('\n') && text.length() > 1 && text.charAt(text.length() - 2) == '\n';
        if (!text.isEmpty() && !twice) {
            add('\n');
        }
    }

    /** Ends the line unless a new one has just begun. */
    void endLine() {
        if (!text.isEmpty() && !endsWith('\n')) {
            newLine();
        }
    }

    private void add(char c) {
        if (text.length() >= MOST) {
            cut = true;
            throw new FullException();
        }
        text.append(c);
    }

    private boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** Something was left out on purpose; {@link Caution#CUT} says so. */
    void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }

    int length() {
        return text.length();
    }

    /** The text without blanks at its ends, and no half of a character at the last one. */
    @Override
    public String toString() {
        int end = text.length();
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
