package khlang.measurement;

import java.util.regex.Pattern;
import khlang.privacy.PersonalDataScan;
import khlang.thai.SearchText;
import khlang.thai.ThaiClusters;

/**
 * What somebody looked for, fit to be kept: in the normal form of searches, cut, and without what
 * may lead to a person.
 *
 * @param text 1 to {@link #LONGEST} characters
 */
record SearchTerm(String text) {

    /** In characters; the column holds a few more. */
    static final int LONGEST = 80;

    /** Nobody types more; a pasted page must not cost more than its beginning. */
    private static final int LONGEST_READ = 500;

    /** Stands for a number or an address of a person. */
    static final String HIDDEN = "•••";

    /** Stands at the end of a term that was longer. */
    static final String CUT = "…";

    /** Nine digits in a row, whatever stands between them: any telephone, account or card. */
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\(?\\d(?:[\\s().,/_+\\p{Pd}]{0,3}\\d){8,}");

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_.+%-]+\\s?@\\s?[\\p{L}\\p{M}\\p{N}_.-]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Co}]+");

    /**
     * The term of what was typed.
     *
     * @return a term with an empty text when there is nothing to look for
     */
    static SearchTerm of(String typed) {
        String read = typed.length() <= LONGEST_READ ? typed : typed.substring(0, LONGEST_READ);
        String plain = UNSEEN.matcher(SearchText.of(read).text()).replaceAll(" ");
        String masked = NUMBER.matcher(MAIL.matcher(plain).replaceAll(HIDDEN)).replaceAll(HIDDEN);
        String text = BLANKS.matcher(masked).replaceAll(" ").strip();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit) && !text.contains(HIDDEN)) {
            return new SearchTerm("");
        }
        // A second look, by the rules of those who publish: whatever slipped through hides the
        // rest.
        return new SearchTerm(PersonalDataScan.find(text).isEmpty() ? cut(text) : HIDDEN);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        while (end > 0
                && (Character.isLowSurrogate(text.charAt(end))
                        || !ThaiClusters.mayCutAt(text, end))) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
