package khlang.question;

import java.util.Objects;

/**
 * Which questions are asked for.
 *
 * @param words in the question, its details or what was answered; empty for any
 * @param division the slug of the one that is to answer; empty for any
 * @param tab which list, for colleagues; the public has one
 */
public record QuestionFilter(String words, String division, QuestionTab tab) {

    /** Nothing is null. */
    public QuestionFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(tab, "tab");
    }
}
