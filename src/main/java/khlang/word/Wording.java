package khlang.word;

import khlang.language.Sentences;

/** Thai words that word processors use for what they make, and those that we print. */
final class Wording {

    private static final Sentences WORDS = new Sentences("khlang.word.words");

    static final String HEADING = WORDS.say("style.heading");
    static final String TITLE = WORDS.say("style.title");
    static final String CONTENTS = WORDS.say("style.contents");
    static final String CAPTION = WORDS.say("style.caption");
    static final String PAGE = WORDS.say("pages.page");
    static final String CHAPTER = WORDS.say("pages.chapter");
    static final String ARTICLE = WORDS.say("pages.article");

    private Wording() {}

    /** A word of ours by its key. */
    static String of(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }
}
