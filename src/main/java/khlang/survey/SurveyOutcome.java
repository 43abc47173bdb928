package khlang.survey;

import java.util.List;

/**
 * What came of a survey.
 *
 * @param people how many answered
 * @param items what was said to each question; empty while it must not be told
 * @param groups what divisions said, the small ones together; empty for surveys of the public
 * @param hidden why nothing is told yet
 */
public record SurveyOutcome(
        long people, List<Item> items, List<SurveyGroup> groups, Hidden hidden) {

    /** What was said to one question. */
    public record Item(SurveyItem item, Levels levels, List<String> words) {}

    /** Why nothing is told. */
    public enum Hidden {
        /** It is told. */
        NOTHING,
        /** Nobody has answered. */
        NOBODY,
        /** An anonymous survey of staff: who watches it grow would see who says what. */
        OPEN,
        /** So few answered that they might be recognised. */
        FEW
    }
}
