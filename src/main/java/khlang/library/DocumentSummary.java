package khlang.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a list shows of a published document.
 *
 * @param id also the number of its short address
 * @param fiscalYear a Buddhist year, null for none
 * @param reviewBy null when it cannot age
 */
public record DocumentSummary(
        Long id,
        String slug,
        String title,
        DocumentKind kind,
        String categorySlug,
        String categoryName,
        String divisionSlug,
        String divisionName,
        Audience audience,
        String summary,
        boolean sample,
        Integer fiscalYear,
        Instant updatedAt,
        LocalDate reviewBy) {}
