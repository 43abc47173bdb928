package khlang.survey;

/**
 * The result of an official survey as it was typed.
 *
 * @param year a fiscal year such as 2565
 * @param scale the name of an {@link OfficialScale}
 * @param respondents how many were asked; may be empty
 * @param report where the report lies: a document of ours or an address
 */
public record OfficialDraft(
        String year,
        String institution,
        String scale,
        String value,
        String respondents,
        String report,
        String note) {}
