package khlang.calendar;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the digits of a text from Arabic to Thai ones and back; everything else stays. */
public final class ThaiDigits {

    private static final char THAI_ZERO = '\u0e50';
    private static final char THAI_NINE = '\u0e59';

    private static final Pattern KEPT_OR_DIGITS =
            Pattern.compile("https?://\\S+|[A-Za-z][\\w./@-]*|[0-9]+");

    private ThaiDigits() {}

    /** The text with every digit 0 to 9 written as a Thai digit. */
    public static String toThai(String text) {
        return shift(text, '0', '9', THAI_ZERO);
    }

    /**
     * The text with Thai digits, but for what a machine reads: web addresses and names in Latin
     * letters keep theirs.
     */
    public static String inWords(String text) {
        return KEPT_OR_DIGITS.matcher(text).replaceAll(ThaiDigits::replacement);
    }

    private static String replacement(MatchResult found) {
        String text = found.group();
        boolean digits = text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return Matcher.quoteReplacement(digits ? toThai(text) : text);
    }

    /** The text with every Thai digit written as 0 to 9. */
    public static String toArabic(String text) {
        return shift(text, THAI_ZERO, THAI_NINE, '0');
    }

    private static String shift(String text, char zero, char nine, char newZero) {
        var shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shifted.append(c >= zero && c <= nine ? (char) (c - zero + newZero) : c);
        }
        return shifted.toString();
    }
}
