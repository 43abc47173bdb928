package khlang.thai;

import static khlang.thai.ThaiLetters.NIKHAHIT;
import static khlang.thai.ThaiLetters.SARA_AA;
import static khlang.thai.ThaiLetters.SARA_AE;
import static khlang.thai.ThaiLetters.SARA_AM;
import static khlang.thai.ThaiLetters.SARA_E;
import static khlang.thai.ThaiLetters.THANTHAKHAT;
import static khlang.thai.ThaiLetters.isConsonant;
import static khlang.thai.ThaiLetters.isSign;
import static khlang.thai.ThaiLetters.isTone;

/**
 * Undoes what keyboards, old fonts and PDF files do to Thai spelling, so that what looks the same
 * is the same: private-use glyphs, invisible characters, two SARA E for one SARA AE, SARA AM in
 * pieces, signs in another order, twice, or torn from their consonant by spaces.
 */
public final class Repair {

    /**
     * U+F700 to U+F71A, the raised and shifted glyphs of old Thai fonts, as what they stand for.
     */
    private static final String GLYPHS =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
                    + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47"
                    + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private static final char FIRST_GLYPH = '\uF700';
    private static final char NOTHING = '\uFFFF';

    /** PDF text tears a sign from its consonant by at most so many spaces. */
    private static final int WIDEST_TEAR = 2;

    private final String text;
    private final MappedText.Builder out;
    private int at;

    private Repair(MappedText visible) {
        this.text = visible.text();
        this.out = new MappedText.Builder(visible);
    }

    /** The repaired text; every place in it knows where it came from. */
    public static MappedText of(CharSequence original) {
        return new Repair(visible(original)).clusters();
    }

    /** First look at single characters: glyphs replaced, invisible ones gone, spaces plain. */
    private static MappedText visible(CharSequence original) {
        var out = new MappedText.Builder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char c = plain(original.charAt(i));
            if (c != NOTHING) {
                out.append(c, i);
            }
        }
        return out.end(original.length());
    }

    private static char plain(char c) {
        if (c < '\u00A0' || ThaiLetters.isInBlock(c)) {
            return c;
        }
        if (c >= FIRST_GLYPH && c < FIRST_GLYPH + GLYPHS.length()) {
            return GLYPHS.charAt(c - FIRST_GLYPH);
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            // zero-width space and joiners, soft hyphen, byte-order mark, directions
            case Character.FORMAT -> NOTHING;
            default -> c;
        };
    }

    private MappedText clusters() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == SARA_E && charAt(at + 1) == SARA_E) {
                out.append(SARA_AE, at);
                at += 2;
            } else {
                out.append(c, at++);
                if (isConsonant(c)) {
                    int end = soundEnd();
                    if (end >= at) {
                        copyTo(end);
                    } else {
                        signs();
                    }
                }
            }
        }
        return out.end(text.length());
    }

    /**
     * Where the signs of a consonant end if they stand as they should, nearly always; -1 if they
     * need a closer look.
     */
    private int soundEnd() {
        int end = at;
        if (isVowel(charAt(end)) && charAt(end) != NIKHAHIT) {
            end++;
        }
        if (isTone(charAt(end))) {
            end++;
        }
        if (charAt(end) == THANTHAKHAT) {
            end++;
        }
        char next = charAt(end);
        if (next == SARA_AA || next == SARA_AM) {
            return isTone(charAt(end + 1)) ? -1 : end + 1;
        }
        return isSign(next) || afterTear(end) > end ? -1 : end;
    }

    private void copyTo(int end) {
        while (at < end) {
            out.append(text.charAt(at), at);
            at++;
        }
    }

    /** What follows a consonant, put in the order vowels, tone mark, other signs, SARA AA or AM. */
    private void signs() {
        var vowels = new StringBuilder(4);
        var others = new StringBuilder(4);
        char tone = NOTHING;
        char last = NOTHING;
        int begin = at;
        for (int next = afterTear(at); last == NOTHING && next < text.length(); ) {
            char c = text.charAt(next);
            if (isTone(c)) {
                tone = tone == NOTHING ? c : tone;
            } else if (isSign(c)) {
                StringBuilder kept = isVowel(c) ? vowels : others;
                if (kept.indexOf(String.valueOf(c)) < 0) {
                    kept.append(c);
                }
            } else if (c == SARA_AA || c == SARA_AM) {
                last = c;
                boolean torn = next > at; // PDF text loses the ring of a torn SARA AM
                int ring = vowels.indexOf(String.valueOf(NIKHAHIT));
                if (ring >= 0) {
                    vowels.deleteCharAt(ring);
                }
                last = torn || ring >= 0 ? SARA_AM : c;
            } else {
                break;
            }
            at = next + 1;
            next = last == NOTHING ? afterTear(at) : at;
        }
        if (last != NOTHING) {
            while (isTone(charAt(at))) { // typed after the vowel, printed before it
                tone = tone == NOTHING ? charAt(at) : tone;
                at++;
            }
        }
        write(vowels, tone, others, last, begin);
    }

    private void write(
            StringBuilder vowels, char tone, StringBuilder others, char last, int begin) {
        var ordered = new StringBuilder(vowels);
        if (tone != NOTHING) {
            ordered.append(tone);
        }
        ordered.append(others);
        if (last != NOTHING) {
            ordered.append(last);
        }
        for (int i = 0; i < ordered.length(); i++) {
            out.append(ordered.charAt(i), Math.min(begin + i, at));
        }
    }

    /** The position after one or two spaces when a torn-off sign follows them, else the same. */
    private int afterTear(int from) {
        int next = from;
        while (charAt(next) == ' ' && next < from + WIDEST_TEAR) {
            next++;
        }
        char c = charAt(next);
        return isSign(c) || c == SARA_AA || c == SARA_AM ? next : from;
    }

    private static boolean isVowel(char c) {
        return isSign(c) && (c <= '\u0E3A' || c == '\u0E47' || c == NIKHAHIT);
    }

    private char charAt(int position) {
        return position < text.length() ? text.charAt(position) : NOTHING;
    }
}
