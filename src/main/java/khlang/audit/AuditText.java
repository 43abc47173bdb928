package khlang.audit;

import khlang.language.Sentences;

/**
 * Makes texts fit to be taken down: what the database would store otherwise than it was handed over
 * must not be in the hash.
 */
final class AuditText {

    /** In characters, without the note that something was cut off. */
    static final int LONGEST = 2_000;

    private static final Sentences WORDS = new Sentences("khlang.audit.words");
    private static final char UNREADABLE = '\uFFFD';

    private AuditText() {}

    /** A text of several lines, cut where it gets too long. */
    static String lines(String text) {
        return cut(readable(text, true), LONGEST);
    }

    /** A text of one line that may have so many characters at most; the end is left out. */
    static String line(String text, int longest) {
        String readable = readable(text, false);
        return readable.substring(0, end(readable, longest));
    }

    /** An address of a machine, in ASCII. */
    static String address(String text) {
        return line(text, 64).replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static String cut(String text, int longest) {
        int end = end(text, longest);
        return end == text.length()
                ? text
                : text.substring(0, end) + WORDS.say("cut", text.length() - end);
    }

    /** Not within a character of two halves. */
    private static int end(String text, int longest) {
        if (text.length() <= longest) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }

    private static String readable(String text, boolean lines) {
        return text.codePoints()
                .map(one -> isReadable(one, lines) ? one : UNREADABLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isReadable(int one, boolean lines) {
        if (lines && (one == '\n' || one == '\t')) {
            return true;
        }
        return !Character.isISOControl(one) && Character.getType(one) != Character.SURROGATE;
    }
}
