package khlang.training;

import java.util.regex.Pattern;
import khlang.language.Sentences;

/** What was read in a file, made fit for a report, and what its authors are told of it. */
final class ReadWords {

    private static final Sentences WORDS = new Sentences("khlang.training.files");

    /** A text that is longer is a book, not a report; in characters. */
    private static final int LONGEST = 120_000;

    /** Pictures do not come along with the text: the file itself is kept. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]*]\\([^)\\n]*\\)");

    private static final Pattern UNSEEN =
            Pattern.compile("[[\\p{Cc}&&[^\\n\\t]]\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private ReadWords() {}

    /** The text without pictures, and without signs that cannot be seen. */
    static String plain(String markdown) {
        return PICTURE.matcher(UNSEEN.matcher(markdown).replaceAll("")).replaceAll("").strip();
    }

    /** Whether it is too long to be taken over. */
    static boolean isBook(String said) {
        return said.length() > LONGEST;
    }

    /** That it is too long, in Thai. */
    static String tooLong(String said) {
        return WORDS.say("tooLong", said.length());
    }

    /** How much of its headings was recognised, in Thai. */
    static String found(String said) {
        int parts = FoundParts.of(said, true).texts().size();
        return WORDS.say(parts == 0 ? "empty" : parts > 1 ? "parts" : "whole");
    }
}
