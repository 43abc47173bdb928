package khlang.thai;

import static khlang.thai.ThaiLetters.isConsonant;
import static khlang.thai.ThaiLetters.isLetter;

/**
 * The one form in which texts are compared: repaired spelling, Arabic digits, lower case, narrow
 * Latin letters, and dotted abbreviations as words of their own (พ.ร.บ.ข้อมูล becomes พรบ ข้อมูล).
 *
 * <p>Indexed text and queries both pass through here, so nothing is lost that either side could ask
 * for.
 */
public final class SearchText {

    /** The longest part between two dots, as in พล.ต.อ. or ก.อบต. */
    private static final int LONGEST_GROUP = 4;

    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';

    private final String text;
    private final MappedText.Builder out;

    private SearchText(MappedText repaired) {
        this.text = repaired.text();
        this.out = new MappedText.Builder(repaired);
    }

    /** The form to compare, with offsets that lead back into the original. */
    public static MappedText of(CharSequence original) {
        return new SearchText(Repair.of(original)).folded();
    }

    private MappedText folded() {
        int at = 0;
        while (at < text.length()) {
            int end = isConsonant(text.charAt(at)) ? abbreviationEnd(at) : at;
            if (end > at) {
                joined(at, end);
                at = end;
            } else {
                out.append(fold(text.charAt(at)), at++);
            }
        }
        return out.end(text.length());
    }

    private static char fold(char c) {
        if (c < '\u0080') {
            return Character.toLowerCase(c);
        }
        if (isLetter(c)) {
            return c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        char narrow = c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - FIRST_WIDE + '!') : c;
        return Character.toLowerCase(narrow);
    }

    /** Writes an abbreviation without its dots, set apart from the words it touches. */
    private void joined(int from, int end) {
        if (from > 0 && isLetter(text.charAt(from - 1))) {
            out.append(' ', from);
        }
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != '.') {
                out.append(text.charAt(i), i);
            }
        }
        if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            out.append(' ', end);
        }
    }

    /**
     * Where the abbreviation that begins here ends, its last dot included; the same position if
     * none begins. It has two dotted groups at least, one of them longer than a letter at most. A
     * last group may lack its dot (พ.ร.บ), unless it could be the name after a title (ต.สนม).
     */
    private int abbreviationEnd(int from) {
        boolean glued = from > 0 && isLetter(text.charAt(from - 1));
        if (glued && (from + 1 == text.length() || text.charAt(from + 1) != '.')) {
            return from; // nearly always
        }
        if (glued && !followsWord(from)) {
            return from;
        }
        int groups = 0;
        int words = 0;
        int end = from;
        while (true) {
            int longest = glued && groups == 0 ? 1 : LONGEST_GROUP;
            int stop = consonantsEnd(end, longest);
            int letters = stop - end;
            words += letters > 1 ? 1 : 0;
            if (letters == 0 || words > 1 || continues(stop)) {
                return groups >= 2 ? end : from;
            }
            if (stop == text.length() || text.charAt(stop) != '.') {
                return groups >= 2 || (groups == 1 && words == 0) ? stop : from;
            }
            end = stop + 1;
            groups++;
        }
    }

    /** Whether real letters stand before, and not the beginning of this abbreviation (ผศ.). */
    private boolean followsWord(int from) {
        for (int i = from - 1; i >= Math.max(0, from - LONGEST_GROUP); i--) {
            if (!isConsonant(text.charAt(i))) {
                return isLetter(text.charAt(i));
            }
        }
        return from > LONGEST_GROUP;
    }

    private int consonantsEnd(int from, int longest) {
        int end = from;
        while (end < text.length() && end < from + longest && isConsonant(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean continues(int position) {
        return position < text.length() && isLetter(text.charAt(position));
    }
}
