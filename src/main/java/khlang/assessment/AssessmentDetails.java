package khlang.assessment;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is known of an assessment.
 *
 * @param introduction may be empty
 * @param document the name in addresses of the document that it checks; empty for a yearly one
 * @param closesOn the last day; in the fiscal year of the first one
 * @param items how many questions with choices are asked, 1 to {@link AssessmentRules#MOST_ITEMS}
 * @param passPercent the mark in percent of them, 1 to 100
 * @param mostAttempts 0 for as many as they like
 */
public record AssessmentDetails(
        AssessmentKind kind,
        String title,
        String introduction,
        String document,
        LocalDate opensOn,
        LocalDate closesOn,
        int items,
        int passPercent,
        int mostAttempts) {

    private static final int HUNDRED = 100;

    /** Nothing is null. */
    public AssessmentDetails {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduction, "introduction");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(opensOn, "opensOn");
        Objects.requireNonNull(closesOn, "closesOn");
    }

    /** So many right answers pass: the mark, rounded up to whole questions. */
    public int passScore() {
        return (items * passPercent + HUNDRED - 1) / HUNDRED;
    }

    /** Whether what the committee approves is the same. */
    boolean asksAs(AssessmentDetails other) {
        return kind == other.kind
                && document.equals(other.document)
                && opensOn.equals(other.opensOn)
                && items == other.items
                && passPercent == other.passPercent;
    }
}
