package khlang.language;

/** The numbers of official letters and orders, as people type them. */
public final class LetterNumber {

    private static final String WORD = new Sentences("khlang.language.letters").say("numberWord");

    private LetterNumber() {}

    /**
     * A number without the word that pages and papers put before it, which many people type too.
     *
     * @param typed may be empty
     */
    public static String bare(String typed) {
        String number = typed.strip();
        if (!number.startsWith(WORD)) {
            return number;
        }
        String rest = number.substring(WORD.length());
        // Letters that follow at once make another word of it, such as that of a district office.
        return rest.isEmpty() || Character.isLetter(rest.charAt(0)) ? number : rest.strip();
    }
}
