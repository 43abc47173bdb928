package khlang.privacy;

/** What stands between two groups of digits of one written number. */
enum Joint {
    /** Nothing joins them. */
    NONE,
    BLANK,
    HYPHEN,
    DOT,
    /** As after the area code in (081) 234 5678. */
    PARENTHESIS;

    private static final int MOST_BLANKS = 3;
    private static final int MOST_PARENTHESES = 2;

    /**
     * What the signs between two digits make of them; none when the second one begins another
     * number.
     *
     * @param dots 0 or more; one stands in a number only when no blank follows
     */
    static Joint of(int blanks, int hyphens, int dots, int parentheses) {
        if (hyphens + dots > 1 || blanks > MOST_BLANKS || parentheses > MOST_PARENTHESES) {
            return NONE;
        }
        if (dots > 0) {
            return blanks > 0 ? NONE : DOT;
        }
        if (blanks > 0) {
            return BLANK;
        }
        return hyphens > 0 ? HYPHEN : PARENTHESIS;
    }
}
