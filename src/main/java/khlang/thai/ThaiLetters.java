package khlang.thai;

/** What each code point of the Thai block is; the block is U+0E00 to U+0E7F. */
final class ThaiLetters {

    static final char MAI_HAN_AKAT = '\u0E31';
    static final char SARA_AA = '\u0E32';
    static final char SARA_AM = '\u0E33';
    static final char SARA_E = '\u0E40';
    static final char SARA_AE = '\u0E41';
    static final char THANTHAKHAT = '\u0E4C';
    static final char NIKHAHIT = '\u0E4D';

    private ThaiLetters() {}

    static boolean isConsonant(char c) {
        return c >= '\u0E01' && c <= '\u0E2E';
    }

    /** A vowel that is written, and typed, before its consonant: SARA E to SARA AI MAIMALAI. */
    static boolean isLeadingVowel(char c) {
        return c >= SARA_E && c <= '\u0E44';
    }

    /** One of the four tone marks. */
    static boolean isTone(char c) {
        return c >= '\u0E48' && c <= '\u0E4B';
    }

    /** A sign printed above or below a consonant: vowels, tone marks, silencer and the like. */
    static boolean isSign(char c) {
        return c == MAI_HAN_AKAT
                || (c >= '\u0E34' && c <= '\u0E3A')
                || (c >= '\u0E47' && c <= '\u0E4E');
    }

    /** A sign, or a vowel that stands after its consonant; it never begins a cluster. */
    static boolean isDependent(char c) {
        return isSign(c) || c == '\u0E30' || c == SARA_AA || c == SARA_AM || c == '\u0E45';
    }

    static boolean isInBlock(char c) {
        return c >= '\u0E00' && c <= '\u0E7F';
    }

    /** Any letter of a word; not the digits, the repeat sign, the abbreviation sign or the baht. */
    static boolean isLetter(char c) {
        return isConsonant(c) || isDependent(c) || isLeadingVowel(c);
    }
}
