package khlang.measurement;

import java.time.LocalDate;

/**
 * One counted row.
 *
 * @param title the document's title of today
 * @param division the full name of the document's division of today
 * @param divisionSlug the same division's slug
 */
public record AccessDay(
        LocalDate day,
        String slug,
        String title,
        String division,
        String divisionSlug,
        AccessChannel channel,
        AccessAudience audience,
        AccessKind kind,
        long count) {}
