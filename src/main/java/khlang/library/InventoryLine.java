package khlang.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A document in the list of those who keep the library in order.
 *
 * @param category its name
 * @param division its name
 * @param divisionSlug the division's slug
 * @param owner the name of the person whose work it is; null when it is nobody's
 * @param newerWaits whether a newer text than the published one waits
 * @param reviewBy null when nobody has set a day
 */
public record InventoryLine(
        String slug,
        String title,
        DocumentKind kind,
        DocumentState state,
        Audience audience,
        String category,
        String division,
        String divisionSlug,
        String owner,
        boolean newerWaits,
        LocalDate reviewBy,
        Instant updatedAt) {}
