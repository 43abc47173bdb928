package khlang.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text that somebody types into one field must be. It refuses what cannot be seen and only
 * does harm: control characters, halves of characters, and the signs that turn the direction of
 * writing around, with which a name can be made to look like another.
 *
 * @param field the field's name
 * @param required whether it must be filled in
 * @param longest in characters
 * @param lines whether it may have several lines
 */
public record TextRule(String field, boolean required, int longest, boolean lines) {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
    private static final Pattern UNSEEN_IN_LINES =
            Pattern.compile(
                    "[[\\p{Cc}&&[^\\n\\t]]\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    /** One line that must be filled in. */
    public static TextRule required(String field, int longest) {
        return new TextRule(field, true, longest, false);
    }

    /** One line that may be left empty. */
    public static TextRule optional(String field, int longest) {
        return new TextRule(field, false, longest, false);
    }

    /** What is wrong with a text; empty when nothing is. */
    public List<Violation> check(String text) {
        if (text.isBlank()) {
            return required ? List.of(new Violation(field, "required")) : List.of();
        }
        if ((lines ? UNSEEN_IN_LINES : UNSEEN).matcher(text).find()) {
            return List.of(new Violation(field, "controlCharacters"));
        }
        if (text.length() > longest) {
            return List.of(new Violation(field, "tooLong", longest));
        }
        return List.of();
    }
}
