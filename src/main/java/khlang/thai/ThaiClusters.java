package khlang.thai;

import static khlang.thai.ThaiLetters.MAI_HAN_AKAT;
import static khlang.thai.ThaiLetters.THANTHAKHAT;
import static khlang.thai.ThaiLetters.isConsonant;
import static khlang.thai.ThaiLetters.isDependent;
import static khlang.thai.ThaiLetters.isLeadingVowel;
import static khlang.thai.ThaiLetters.isSign;

/** Letters that stand or fall together, such as เก้ or ณฑ์; Thai is never cut inside one. */
public final class ThaiClusters {

    private ThaiClusters() {}

    /**
     * The beginning of a text, without blanks at its ends.
     *
     * @param longest in characters; fewer where Thai may not be cut there
     */
    public static String shortened(String text, int longest) {
        return text.substring(0, lastCut(text, longest)).strip();
    }

    /** The last place up to a position, or the text's end, where it may be cut. */
    public static int lastCut(CharSequence text, int latest) {
        int cut = Math.min(text.length(), latest);
        while (!mayCutAt(text, cut)) {
            cut--;
        }
        return cut;
    }

    /** The first place from a position on where the text may be cut. */
    public static int nextCut(CharSequence text, int earliest) {
        int cut = earliest;
        while (!mayCutAt(text, cut)) {
            cut++;
        }
        return cut;
    }

    /**
     * Whether the text may be cut before a position. Also false inside a surrogate pair; true at
     * both ends.
     */
    public static boolean mayCutAt(CharSequence text, int position) {
        if (position <= 0 || position >= text.length()) {
            return true;
        }
        char next = text.charAt(position);
        char before = text.charAt(position - 1);
        if (isDependent(next) || Character.isSurrogatePair(before, next)) {
            return false;
        }
        if (!isConsonant(next)) {
            return true;
        }
        return !isLeadingVowel(before)
                && !followsMaiHanAkat(text, position)
                && !isSilenced(text, position);
    }

    /** MAI HAN AKAT, with or without a tone mark, needs the consonant after it. */
    private static boolean followsMaiHanAkat(CharSequence text, int position) {
        for (int i = position - 1; i >= 0 && isSign(text.charAt(i)); i--) {
            if (text.charAt(i) == MAI_HAN_AKAT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSilenced(CharSequence text, int consonant) {
        for (int i = consonant + 1; i < text.length() && isSign(text.charAt(i)); i++) {
            if (text.charAt(i) == THANTHAKHAT) {
                return true;
            }
        }
        return false;
    }
}
