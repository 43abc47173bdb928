package khlang.web;

/** What somebody typed into the search box of a list, as it came in an address. */
public final class TypedWords {

    private static final int LONGEST = 100;

    private TypedWords() {}

    /**
     * Without blanks at its ends, cut to what the box holds.
     *
     * @param asked null when nothing was asked for
     */
    public static String of(String asked) {
        String words = asked == null ? "" : asked.strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
