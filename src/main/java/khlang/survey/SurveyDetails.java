package khlang.survey;

import java.time.LocalDate;

/**
 * What is known of a survey besides its questions.
 *
 * @param anonymous whether nobody learns who answered what; surveys of the public always are
 * @param introduction what those who are asked read first; may be empty
 * @param closesOn the last day on which it is open, not before the first
 */
public record SurveyDetails(
        String title,
        SurveyPurpose purpose,
        SurveyAudience audience,
        boolean anonymous,
        String introduction,
        LocalDate opensOn,
        LocalDate closesOn) {}
