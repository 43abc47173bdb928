package khlang.measurement;

import java.time.LocalDate;
import khlang.library.DocumentKind;

/**
 * A document in a list of figures.
 *
 * @param staffOnly whether the public may not read it
 * @param division its name
 * @param divisionSlug the division's slug
 * @param owner the key of whoever answers for it; 0 for nobody
 * @param changedOn when its text was changed last
 * @param reviewBy null when it cannot age
 * @param count how often it was used in the year
 * @param before how often in the year before
 */
public record DocumentLine(
        String slug,
        String title,
        DocumentKind sort,
        boolean staffOnly,
        String division,
        String divisionSlug,
        long owner,
        LocalDate changedOn,
        LocalDate reviewBy,
        AccessCount count,
        AccessCount before) {}
