package khlang.thai;

/** Thai has blanks between phrases, not between words; some people type them all the same. */
public final class Spacing {

    /** So many pieces, and so short on average, are words and no phrases. */
    private static final int FEWEST_WORDS = 4;

    private static final int LONGEST_WORD = 6;

    private Spacing() {}

    /** The search text without the blanks between its words, if it has one between nearly all. */
    public static String joined(String searchText) {
        int pieces = 0;
        int letters = 0;
        for (Run run : Run.of(searchText)) {
            if (run.kind() == Run.Kind.THAI) {
                pieces++;
                letters += run.end() - run.start();
            }
        }
        return pieces >= FEWEST_WORDS && letters <= pieces * LONGEST_WORD
                ? withoutBlanks(searchText)
                : searchText;
    }

    private static String withoutBlanks(String text) {
        var joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean between =
                    text.charAt(i) == ' '
                            && i > 0
                            && i + 1 < text.length()
                            && ThaiLetters.isLetter(text.charAt(i - 1))
                            && ThaiLetters.isLetter(text.charAt(i + 1));
            if (!between) {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }
}
