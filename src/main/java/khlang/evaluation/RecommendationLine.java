package khlang.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import khlang.organization.Division;

/**
 * A recommendation as a report tells of it.
 *
 * @param year of the report that recommends it, Buddhist
 * @param division who is to do it; empty for whoever the mayor names
 * @param dueOn null for no day
 * @param outcome what became of it; may be empty
 */
public record RecommendationLine(
        int year,
        String words,
        String division,
        LocalDate dueOn,
        RecommendationState state,
        String outcome) {

    /** What is missing is empty. */
    public RecommendationLine {
        division = division == null ? "" : division;
        outcome = outcome == null ? "" : outcome;
    }

    /** As it is now. */
    public static RecommendationLine of(Recommendation one) {
        return new RecommendationLine(
                one.year().buddhistYear(),
                one.words(),
                one.division().map(Division::name).orElse(""),
                one.dueOn().orElse(null),
                one.state(),
                one.outcome());
    }

    /** By when; none for no day. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }
}
