package khlang.content;

import khlang.language.Sentences;

/**
 * What is wrong at one place of a content file, as a sentence for the person who keeps the file.
 *
 * @param line counted from 1
 * @param sentence Thai, says what is wrong and what is expected
 */
public record ContentProblem(int line, String sentence) {

    private static final Sentences SENTENCES = new Sentences("khlang.content.messages");

    static ContentProblem of(int line, String key, Object... arguments) {
        return new ContentProblem(line, say(key, arguments));
    }

    static String say(String key, Object... arguments) {
        return SENTENCES.say(key, arguments);
    }
}
