package khlang.markdown;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Knows the scripts that put no spaces between words, Thai first. */
final class SpacelessScript {

    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TAI_THAM,
                    UnicodeScript.TAI_LE,
                    UnicodeScript.NEW_TAI_LUE,
                    UnicodeScript.TAI_VIET,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA);

    /** What careful typists put between words so that lines break well. */
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private SpacelessScript() {}

    /** Whether a sign belongs to such a script: a letter, vowel, tone mark or digit. */
    static boolean writes(int codePoint) {
        return codePoint == ZERO_WIDTH_SPACE || SCRIPTS.contains(UnicodeScript.of(codePoint));
    }

    /** Whether a word goes on after the sign without a space; numbers stand apart. */
    static boolean runsOn(int codePoint) {
        return writes(codePoint) && !Character.isDigit(codePoint);
    }
}
