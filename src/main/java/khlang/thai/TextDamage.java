package khlang.thai;

import java.util.ArrayList;
import java.util.List;

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

    private static final int MOST_EXAMPLES = 5;

    /** So many characters on each side of an example. */
    private static final int AROUND = 12;

    private static final char SQUARE = '\u25A1';

    private TextDamage() {}

    /**
     * What was found in a text.
     *
     * @param places how many characters stand where or as they should not
     * @param serious whether a search would miss words because of it
     * @param examples a few of them with what stands around them, in order; glyphs that only one
     *     font knows are shown as an empty square
     */
    public record Found(int places, boolean serious, List<String> examples) {

        /** Keeps a copy of the list. */
        public Found {
            examples = List.copyOf(examples);
        }
    }

    /** Whether a search would miss words because of it. Linear in the length. */
    public static boolean isIn(CharSequence text) {
        return in(text).serious();
    }

    /** Looks for it. Linear in the length. */
    public static Found in(CharSequence text) {
        var examples = new ArrayList<String>();
        int lastExample = -AROUND;
        int thai = 0;
        int broken = 0;
        int western = 0;
        int letters = 0;
        char before = ' ';
        char earlier = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean foreign = isForeignGlyph(c);
            boolean letter = ThaiLetters.isInBlock(c);
            thai += letter || foreign ? 1 : 0;
            boolean wrong = foreign || (letter && isMisplaced(c, before, earlier));
            if (wrong || isCutOff(c, before, earlier)) {
                broken++;
                if (examples.size() < MOST_EXAMPLES && i - lastExample >= AROUND) {
                    examples.add(around(text, i));
                    lastExample = i;
                }
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
        boolean serious = misread || (broken >= FEWEST && (long) broken * RARE > thai);
        return new Found(misread ? western : broken, serious, examples);
    }

    /** Some characters of the same line. */
    private static String around(CharSequence text, int place) {
        int from = place;
        while (from > 0 && place - from < AROUND && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = place + 1;
        while (to < text.length() && to - place < AROUND && text.charAt(to) != '\n') {
            to++;
        }
        var shown = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c);
            shown.append(isForeignGlyph(c) || half ? SQUARE : c);
        }
        return shown.toString().strip();
    }

    private static boolean isMisplaced(char c, char before, char earlier) {
        return standsOnNothing(c, before) || isLate(c, before, earlier);
    }

    /** MAI HAN AKAT with its consonant, cut off from the consonant that closes the syllable. */
    private static boolean isCutOff(char c, char before, char earlier) {
        return c == ' ' && before == ThaiLetters.MAI_HAN_AKAT && ThaiLetters.isConsonant(earlier);
    }

    /**
     * Glyphs that only one font knows, and what could not be read at all. U+F000 to U+F0FF are the
     * bullets and signs of Symbol and Wingdings, which harm no word.
     */
    private static boolean isForeignGlyph(char c) {
        boolean ownUse = c >= '\uE000' && c <= '\uF8FF';
        return (ownUse && (c < '\uF000' || c > '\uF0FF')) || c == '\uFFFD';
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
