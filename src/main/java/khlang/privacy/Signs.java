package khlang.privacy;

/** What single characters mean where numbers are written. */
final class Signs {

    /** Stands for no digit. */
    static final int NONE = -1;

    private static final char FIRST_THAI = '\u0e00';
    private static final char LAST_THAI = '\u0e7f';
    private static final char THAI_ZERO = '\u0e50';
    private static final char FIRST_OTHER_DIGIT = '\u0660';
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d";

    /** Emphasis and escapes of Markdown, which a reader does not see between two digits. */
    private static final String MARKS = "*_\\`~";

    private Signs() {}

    /** The value of a digit of any script, {@link #NONE} for everything else. */
    static int digit(char c) {
        if (c < FIRST_OTHER_DIGIT) {
            return c >= '0' && c <= '9' ? c - '0' : NONE;
        }
        if (c >= FIRST_THAI && c <= LAST_THAI) {
            return c >= THAI_ZERO && c <= THAI_ZERO + 9 ? c - THAI_ZERO : NONE; // nearly always
        }
        return Character.digit(c, 10);
    }

    /**
     * Where words end: no digit, line end or sign outside Thai and plain Latin stands before it.
     * Nearly all of a text is passed over here, so this loop is as plain as can be.
     */
    static int afterWords(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean word =
                    (c >= FIRST_THAI && c < THAI_ZERO)
                            || (c > '9' && c < FIRST_OTHER_DIGIT)
                            || c == ' ';
            if (!word) {
                break;
            }
            at++;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static boolean isHyphen(char c) {
        return HYPHENS.indexOf(c) >= 0;
    }

    static boolean isParenthesis(char c) {
        return c == '(' || c == ')';
    }

    /** Whether readers do not see it: two digits beside it look like neighbours. */
    static boolean isUnseen(char c) {
        return MARKS.indexOf(c) >= 0
                || Character.getType(c) == Character.FORMAT
                || c == '\u034f'
                || (c >= '\ufe00' && c <= '\ufe0f');
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
