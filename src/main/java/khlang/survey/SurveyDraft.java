package khlang.survey;

/**
 * A survey as it was typed.
 *
 * @param purpose the name of a {@link SurveyPurpose}
 * @param audience the name of a {@link SurveyAudience}
 * @param anonymous whether nobody is to learn who answered what
 * @param levels what is answered on five levels, a line each
 * @param comments what is answered in words, a line each
 */
public record SurveyDraft(
        String title,
        String purpose,
        String audience,
        boolean anonymous,
        String introduction,
        String opensOn,
        String closesOn,
        String levels,
        String comments) {}
