package khlang.assessment;

import java.util.Map;

/**
 * What stands on somebody's paper, as it was typed; nothing is null.
 *
 * @param day that stands on it
 * @param wholly whether it is typed what was chosen, question by question; else {@code score} says
 *     how many choices were right
 * @param answers by the names of the fields of the questions: the place of the choice on the paper
 *     from 1, or the level; those that are missing or 0 were left open
 */
public record PaperDraft(String day, boolean wholly, String score, Map<String, String> answers) {

    /** The answers are copied. */
    public PaperDraft {
        answers = Map.copyOf(answers);
    }
}
