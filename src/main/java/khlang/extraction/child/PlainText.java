package khlang.extraction.child;

import khlang.extraction.Caution;

/**
 * Gathers the plain text of a file up to two million characters: no runs of blanks or empty lines,
 * no control characters but a form feed between two pages.
 */
final class PlainText {

    /** In characters. */
    static final int MOST = 2_000_000;

    /** Stands behind every page but the last. */
    static final char PAGE_END = '\f';

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
            if (!begins() && !endsWith(' ') && !endsWith('\t') && !endsWith('\n')) {
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
        if (!begins() && !twice) {
            add('\n');
        }
    }

    /** Ends a page, slide or sheet; what follows, be it nothing, stands on the next. */
    void endPage() {
        while (endsWith(' ') || endsWith('\t') || endsWith('\n')) {
            text.setLength(text.length() - 1);
        }
        add(PAGE_END);
    }

    /** Whether nothing stands on the page yet. */
    private boolean begins() {
        return text.isEmpty() || endsWith(PAGE_END);
    }

    /** Ends the line unless a new one has just begun. */
    void endLine() {
        if (!begins() && !endsWith('\n')) {
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
        int start = 0;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    /** Pages without text count: what follows keeps its number. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) && c != PAGE_END;
    }
}
