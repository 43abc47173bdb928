package khlang.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a reader sees instead of the page that was asked for.
 *
 * @param status the HTTP status, 400 to 599
 * @param words what the address seems to be about, for the search box; empty when it says nothing
 * @param successor the path of the page that took its place, when there is one
 * @param incident the number under which the cause stands in the log, when it is our fault
 */
public record ErrorPage(
        int status, String words, Optional<String> successor, Optional<String> incident)
        implements Page {

    private static final int LONGEST = 100;

    /** An error that is not ours. */
    static ErrorPage of(int status, String path) {
        return new ErrorPage(status, words(path), Optional.empty(), Optional.empty());
    }

    @Override
    public String template() {
        return "web/error.jte";
    }

    /** The words in the last part of a path: {@code /documents/cg-waste.md} is about "cg waste". */
    static String words(String path) {
        String last =
                Arrays.stream(path.split("/"))
                        .filter(part -> !part.isBlank())
                        .reduce("", (earlier, later) -> later);
        String words = decoded(last).replaceFirst("\\.[a-z]{1,5}$", "");
        words = words.replaceAll("[-_+.\\p{Cntrl}\\s]+", " ").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a broken escape is shown as it was typed
        }
    }
}
