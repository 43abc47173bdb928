package khlang.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What lies in the trash.
 *
 * @param until the last day on which it can be taken back
 */
public record TrashedDocument(
        String slug,
        String title,
        DocumentKind kind,
        String division,
        Instant at,
        LocalDate until) {}
