package khlang.evaluation;

/**
 * A recommendation as it was typed.
 *
 * @param row the id of a row of the plan; empty for the whole plan
 * @param division a slug; empty for whoever the mayor names
 * @param dueOn a day; may be empty
 * @param state the name of a {@link RecommendationState}
 * @param outcome what became of it; needed once it is closed
 */
public record RecommendationDraft(
        String words, String row, String division, String dueOn, String state, String outcome) {}
