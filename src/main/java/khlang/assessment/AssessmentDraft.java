package khlang.assessment;

/**
 * An assessment as it was typed; nothing is null.
 *
 * @param document as people name it
 */
public record AssessmentDraft(
        String kind,
        String title,
        String introduction,
        String document,
        String opensOn,
        String closesOn,
        String items,
        String passPercent,
        String mostAttempts) {}
