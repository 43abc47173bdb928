package khlang.thai;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What keyboards, habits and PDF files do to a question, one kind each, with which the bench and
 * the suite break questions. The order and the use of chance are fixed: figures stay comparable.
 */
public enum Misspelling {
    /** Thai digits for Arabic ones. */
    DIGITS(true),
    /** SARA E twice for SARA AE. */
    TWO_SARA_E(true),
    /** SARA AM in its two pieces. */
    SARA_AM_IN_PIECES(true),
    /** The ring of SARA AM before the tone mark. */
    RING_BEFORE_TONE(true),
    /** The tone mark after SARA AM. */
    TONE_AFTER_SARA_AM(true),
    /** The tone mark before the vowel under it. */
    TONE_BEFORE_VOWEL(true),
    /** A tone mark twice. */
    TONE_TWICE(true),
    /** Two invisible spaces anywhere. */
    ZERO_WIDTH(true),
    /** No-break spaces for spaces. */
    NO_BREAK_SPACES(true),
    /** SARA AM as PDF files give it: a blank and SARA AA. */
    PDF_GAP(true),
    /** Raised tone marks of old fonts. */
    PRIVATE_GLYPHS(true),
    /** A blank between all words. */
    SPACED(false),
    /** No blanks at all. */
    UNSPACED(false),
    /** A tone mark forgotten. */
    TONE_LOST(false),
    /** Another tone mark. */
    TONE_WRONG(false),
    /** A long vowel for a short one or the other way. */
    VOWEL_LENGTH(false),
    /** Another letter of the same sound. */
    SAME_SOUND(false),
    /** A silencer forgotten. */
    SILENCER_LOST(false),
    /** A consonant forgotten. */
    CONSONANT_LOST(false),
    /** Two neighbours swapped. */
    SWAPPED(false),
    /** The last two characters not typed yet. */
    UNFINISHED(false),
    /** Typed while the keyboard was English. */
    ENGLISH_KEYBOARD(false);

    private static final String SHORT_AND_LONG = "\u0E34\u0E35\u0E38\u0E39\u0E36\u0E37";
    private static final String SOUNDS = "ศษสศณนญยฎดฏตทธภพ";
    private static final String TONES = "\u0E48\u0E49\u0E4A\u0E4B";

    private final boolean looksTheSame;

    Misspelling(boolean looksTheSame) {
        this.looksTheSame = looksTheSame;
    }

    /** Whether the text only differs in how it is coded, so that nothing may be lost by it. */
    public boolean looksTheSame() {
        return looksTheSame;
    }

    /** The broken text; the same where there is nothing to break. */
    public String in(String text, long seed) {
        var chance = new Random(seed);
        return switch (this) {
            case DIGITS -> mapped(text);
            case TWO_SARA_E -> text.replace("\u0E41", "\u0E40\u0E40");
            case SARA_AM_IN_PIECES -> text.replace("\u0E33", "\u0E4D\u0E32");
            case RING_BEFORE_TONE -> text.replaceAll("([\u0E48-\u0E4B])\u0E33", "\u0E4D$1\u0E32");
            case TONE_AFTER_SARA_AM -> text.replaceAll("([\u0E48-\u0E4B])\u0E33", "\u0E33$1");
            case TONE_BEFORE_VOWEL ->
                    text.replaceAll("([\u0E31\u0E34-\u0E39])([\u0E48-\u0E4B])", "$2$1");
            case TONE_TWICE -> changed(text, chance, Misspelling::isTone, c -> "" + c + c);
            case ZERO_WIDTH -> inserted(inserted(text, chance), chance);
            case NO_BREAK_SPACES -> text.replace(' ', '\u00A0');
            case PDF_GAP -> text.replaceAll("(?<=[\u0E01-\u0E2E\u0E48-\u0E4B])\u0E33", " \u0E32");
            case PRIVATE_GLYPHS -> raised(text);
            case SPACED ->
                    new Words().of(text).stream().map(Token::text).collect(Collectors.joining(" "));
            case UNSPACED -> text.replaceAll("(?<=[\u0E01-\u0E4E]) +(?=[\u0E01-\u0E4E])", "");
            case TONE_LOST -> changed(text, chance, Misspelling::isTone, c -> "");
            case TONE_WRONG -> changed(text, chance, Misspelling::isTone, Misspelling::otherTone);
            case VOWEL_LENGTH ->
                    changed(text, chance, c -> SHORT_AND_LONG.indexOf(c) >= 0, this::otherLength);
            case SAME_SOUND ->
                    changed(text, chance, c -> SOUNDS.indexOf(c) >= 0, this::otherLetter);
            case SILENCER_LOST -> changed(text, chance, c -> c == '\u0E4C', c -> "");
            case CONSONANT_LOST ->
                    changed(text, chance, c -> ThaiLetters.isConsonant((char) c), c -> "");
            case SWAPPED -> swapped(text, chance);
            case UNFINISHED -> text.length() > 6 ? text.substring(0, text.length() - 2) : text;
            case ENGLISH_KEYBOARD -> Keyboard.english(text);
        };
    }

    private interface Change {
        String of(char c);
    }

    private static boolean isTone(int c) {
        return TONES.indexOf(c) >= 0;
    }

    private static String otherTone(char c) {
        return "" + TONES.charAt((TONES.indexOf(c) + 1) % TONES.length());
    }

    private String otherLength(char c) {
        return "" + SHORT_AND_LONG.charAt(SHORT_AND_LONG.indexOf(c) ^ 1);
    }

    private String otherLetter(char c) {
        return "" + SOUNDS.charAt(SOUNDS.indexOf(c) ^ 1);
    }

    private static String mapped(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '\u0E50' : c)
                .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                .toString();
    }

    private static String raised(String text) {
        return text.chars()
                .map(c -> isTone(c) ? '\uF70A' + TONES.indexOf(c) : c)
                .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                .toString();
    }

    private static String inserted(String text, Random chance) {
        int at = chance.nextInt(text.length() + 1);
        return text.substring(0, at) + '\u200B' + text.substring(at);
    }

    private static String changed(String text, Random chance, IntPredicate wanted, Change change) {
        int[] places =
                java.util.stream.IntStream.range(0, text.length())
                        .filter(i -> wanted.test(text.charAt(i)))
                        .toArray();
        if (places.length == 0) {
            return text;
        }
        int at = places[chance.nextInt(places.length)];
        return text.substring(0, at) + change.of(text.charAt(at)) + text.substring(at + 1);
    }

    private static String swapped(String text, Random chance) {
        if (text.length() < 3) {
            return text;
        }
        int at = chance.nextInt(text.length() - 1);
        return text.substring(0, at)
                + text.charAt(at + 1)
                + text.charAt(at)
                + text.substring(at + 2);
    }
}
