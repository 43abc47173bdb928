package khlang.comparison;

import khlang.language.Sentences;

/**
 * How much was changed.
 *
 * @param places how many stretches of lines were changed
 * @param wordsAdded words and numbers that only the later text has
 * @param wordsRemoved words and numbers that only the earlier text had
 * @param spacingOnly whether all that was changed are spaces, line breaks and signs without width
 */
public record Tally(int places, int wordsAdded, int wordsRemoved, boolean spacingOnly) {

    private static final Sentences SENTENCES = new Sentences("khlang.comparison.words");

    /** Whether nothing differs. */
    public boolean isNothing() {
        return places == 0;
    }

    /** All of it in one Thai line. */
    public String sentence() {
        if (isNothing()) {
            return SENTENCES.say("nothing");
        }
        if (spacingOnly) {
            return SENTENCES.say("spacing", places);
        }
        if (wordsAdded == 0 && wordsRemoved == 0) {
            return SENTENCES.say("marks", places);
        }
        if (wordsRemoved == 0) {
            return SENTENCES.say("added", places, wordsAdded);
        }
        return wordsAdded == 0
                ? SENTENCES.say("removed", places, wordsRemoved)
                : SENTENCES.say("both", places, wordsAdded, wordsRemoved);
    }
}
