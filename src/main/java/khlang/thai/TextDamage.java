package khlang.thai;

/**
 * Finds out whether the Thai of a text has suffered on its way out of a PDF or an old file: glyphs
 * of old fonts, signs that stand on nothing, SARA AA torn off, or Thai bytes read as Western
 * letters.
 */
public final class TextDamage {

    /** Fewer places than that are typing mistakes. */
    private static final int FEWEST = 3;

    /** One in so many Thai letters. */
    private static final int RARE = 200;

    private static final int FEWEST_WESTERN = 40;

    private TextDamage() {}

    /** Whether a search would miss words because of it. Linear in the length. */
    public static boolean isIn(CharSequence text) {
        int thai = 0;
        int broken = 0;
        int western = 0;
        int letters = 0;
        char before = ' ';
        char earlier = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ThaiLetters.isInBlock(c)) {
                thai++;
                broken += standsOnNothing(c, before) || isLate(c, before, earlier) ? 1 : 0;
            } else if (isForeignGlyph(c)) {
                thai++;
                broken++;
            }
            western += c >= '\u00A1' && c <= '\u00FB' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            if (Character.getType(c) != Character.FORMAT) {
                earlier = before;
                before = c;
            }
        }
        // Thai as a Western program reads it has hardly a plain letter left.
        boolean misread = thai == 0 && western >= FEWEST_WESTERN && western * 2L > letters;
        return misread || (broken >= FEWEST && (long) broken * RARE > thai);
    }

    /** Glyphs that only one font knows, and what could not be read at all. */
    private static boolean isForeignGlyph(char c) {
        return (c >= '\uF700' && c <= '\uF71A') || c == '\uFFFD';
    }

    /**
     * A tone mark after the consonant that closes the syllable, or before the vowel sign that it
     * belongs on top of: the order of drawing, not of writing.
     */
    private static boolean isLate(char c, char before, char earlier) {
        boolean afterClosing =
                ThaiLetters.isTone(c)
                        && ThaiLetters.isConsonant(before)
                        && earlier == ThaiLetters.MAI_HAN_AKAT;
        boolean beforeVowel =
                ThaiLetters.isTone(before)
                        && (c == ThaiLetters.MAI_HAN_AKAT || (c >= '\u0E34' && c <= '\u0E39'));
        return afterClosing || beforeVowel;
    }

    private static boolean standsOnNothing(char c, char before) {
        boolean follows =
                ThaiLetters.isSign(c) || c == ThaiLetters.SARA_AA || c == ThaiLetters.SARA_AM;
        boolean onLetter = ThaiLetters.isConsonant(before) || ThaiLetters.isDependent(before);
        boolean twice = ThaiLetters.isSign(c) && c == before;
        // RU and LU are letters of their own and may carry SARA AA's long sister only.
        return follows
                && (!onLetter || twice)
                && before != '\u0E24'
                && before != '\u0E26'
                && before != '\u25CC'
                && before != '-';
    }
}
