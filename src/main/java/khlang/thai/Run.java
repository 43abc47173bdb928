package khlang.thai;

import java.util.ArrayList;
import java.util.List;

/** A stretch of letters of one kind; what lies between runs is never searched. */
record Run(Kind kind, int start, int end) {

    enum Kind {
        THAI,
        NUMBER,
        OTHER
    }

    /** Splits a search text into its runs, in order. */
    static List<Run> of(String text) {
        var runs = new ArrayList<Run>();
        int at = 0;
        while (at < text.length()) {
            Kind kind = kindAt(text, at);
            int end = at + Character.charCount(text.codePointAt(at));
            if (kind != null) {
                while (end < text.length() && continues(kind, text, end)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                runs.add(new Run(kind, at, end));
            }
            at = end;
        }
        return runs;
    }

    private static Kind kindAt(String text, int at) {
        char c = text.charAt(at);
        if (ThaiLetters.isLetter(c)) {
            return Kind.THAI;
        }
        if (c >= '0' && c <= '9') {
            return Kind.NUMBER;
        }
        boolean word = Character.isLetter(text.codePointAt(at)) && !ThaiLetters.isInBlock(c);
        return word ? Kind.OTHER : null;
    }

    private static boolean continues(Kind kind, String text, int at) {
        if (kindAt(text, at) == kind) {
            return true;
        }
        return switch (kind) {
            case THAI -> false;
            case NUMBER -> isInsideNumber(text, at);
            case OTHER -> Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
        };
    }

    /** A decimal point between digits, or a comma before exactly three of them. */
    private static boolean isInsideNumber(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return isDigit(text, at + 1);
        }
        return c == ','
                && isDigit(text, at + 1)
                && isDigit(text, at + 2)
                && isDigit(text, at + 3)
                && !isDigit(text, at + 4);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
