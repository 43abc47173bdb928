package khlang.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a person should know about a file that was read all the same. */
public enum Caution {
    /** Its Thai cannot be found by a search as it should: glyphs, torn signs, wrong letters. */
    THAI_DAMAGED,
    /** It has pages, but hardly any text on them. */
    SCANNED,
    /** It has more text than is kept. */
    CUT,
    /** It is encrypted, but opens without a password. */
    OPENS_WITHOUT_PASSWORD,
    /** It brings programs of Office. */
    MACROS,
    /** It brings programs for the PDF reader. */
    SCRIPT,
    /** It wants to fetch something from elsewhere when it is opened. */
    EXTERNAL,
    /** It is a picture that tells where it was taken. */
    PLACE,
    /** It is only for downloading, never shown in a page. */
    DOWNLOAD_ONLY;

    /** Some of them as a column of the database keeps them. */
    public static String joined(List<Caution> cautions) {
        return cautions.stream().map(Caution::name).collect(Collectors.joining(","));
    }

    /** Those that {@link #joined} has put together. */
    public static List<Caution> split(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(one -> !one.isEmpty())
                .map(Caution::valueOf)
                .toList();
    }

    /** What it means and what to do, in Thai. */
    public String sentence() {
        return Refusal.SENTENCES.say("caution." + name());
    }
}
