package khlang.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khlang.thai.Repair;

/** Mends the Thai of a PDF file as far as there is only one way to read it. */
final class MendedThai {

    private static final String CONSONANT = "[\\u0e01-\\u0e2e]";
    private static final String TONE = "[\\u0e48-\\u0e4b]";

    /** A syllable with MAI HAN AKAT is never whole without a consonant behind it. */
    private static final Pattern CUT_OFF =
            Pattern.compile("(" + CONSONANT + "\\u0e31" + TONE + "?) +(?=" + CONSONANT + ")");

    /** A tone mark in the order of drawing: behind the consonant that closes the syllable. */
    private static final Pattern LATE = Pattern.compile("\\u0e31(" + CONSONANT + ")(" + TONE + ")");

    private static final Pattern TORN =
            Pattern.compile("(" + CONSONANT + TONE + ") {1,2}(?=\\u0e32)");

    private static final char SARA_AM = '\u0E33';

    private MendedThai() {}

    /** The text with the same lines. */
    static String of(String text) {
        // Files that lose the ring of SARA AM lose all of them: where there is one, a blank before
        // SARA AA is only a blank.
        boolean keepsRings = text.indexOf(SARA_AM) >= 0;
        return text.lines()
                .map(line -> keepsRings ? TORN.matcher(line).replaceAll("$1") : line)
                .map(line -> CUT_OFF.matcher(line).replaceAll("$1"))
                .map(line -> LATE.matcher(line).replaceAll("\u0E31$2$1"))
                .map(line -> Repair.of(line).text())
                .collect(Collectors.joining("\n"));
    }
}
