package khlang.measurement;

import java.time.LocalDate;
import khlang.library.DocumentKind;

/**
 * One counted row.
 *
 * @param title the document's title of today
 * @param division the full name of the document's division of today
 * @param divisionSlug the same division's slug
 * @param categorySlug the slug of the document's category of today
 * @param sort the document's kind
 */
public record AccessDay(
        LocalDate day,
        String slug,
        String title,
        String division,
        String divisionSlug,
        String categorySlug,
        DocumentKind sort,
        AccessChannel channel,
        AccessAudience audience,
        AccessKind kind,
        long count) {}
