package khlang.library.guide;

/**
 * A paper that the applicant brings.
 *
 * @param issuer who issued it, null when that is plain
 * @param original how many originals, null for none
 * @param copies how many copies, null for none
 * @param unit what they are counted in
 * @param note null when there is none
 */
public record ServicePaper(
        String name, String issuer, Integer original, Integer copies, String unit, String note) {}
