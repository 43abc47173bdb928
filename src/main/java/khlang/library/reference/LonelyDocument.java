package khlang.library.reference;

import java.time.Instant;
import khlang.library.DocumentKind;

/**
 * A published document to which no other leads.
 *
 * @param division the name of the division that keeps it
 */
public record LonelyDocument(
        String slug, String title, DocumentKind kind, String division, Instant updatedAt) {}
