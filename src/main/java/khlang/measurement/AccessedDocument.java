package khlang.measurement;

import java.time.YearMonth;
import khlang.library.DocumentKind;

/**
 * How often one document was accessed on the website in a month.
 *
 * @param slug of the document
 * @param division the slug of its division of today
 * @param accesses views and downloads of the public and of staff, more than 0
 */
public record DocumentMonth(
        String slug,
        String title,
        String division,
        DocumentKind sort,
        YearMonth month,
        long accesses) {}
