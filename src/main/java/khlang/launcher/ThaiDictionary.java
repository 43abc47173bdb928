package khlang.launcher;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The dictionary by which Java cuts Thai into words. It is part of the module {@code
 * jdk.localedata}, which trimmed Javas leave out; every text would be one word to the search.
 */
final class ThaiDictionary {

    /** "Thai language", two words without a space between them. */
    private static final String TWO_WORDS = "\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22";

    private static final int BETWEEN = 4;

    private ThaiDictionary() {}

    /** Refuses to start on a Java without it. */
    static void require() throws Problem {
        BreakIterator words = BreakIterator.getWordInstance(Locale.of("th"));
        words.setText(TWO_WORDS);
        if (!words.isBoundary(BETWEEN)) {
            throw new Problem("java.thai", System.getProperty("java.home"));
        }
    }
}
