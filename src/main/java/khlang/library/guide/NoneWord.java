package khlang.library.guide;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** The word by which a file says openly that there is nothing, where a blank is not allowed. */
final class NoneWord {

    static final String NONE = "none";

    private NoneWord() {}

    /** Raises a mapping error, with its place in the file, when the word at hand is another. */
    static void expect(JsonParser parser, DeserializationContext context, Class<?> target) {
        String word = parser.getString();
        if (!NONE.equals(word.strip())) {
            context.handleWeirdStringValue(target, word, "expected a list or the word none");
        }
    }
}
