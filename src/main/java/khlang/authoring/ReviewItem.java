package khlang.authoring;

import java.time.Instant;
import java.util.Optional;
import khlang.library.DocumentKind;

/**
 * A handed-in text in a list.
 *
 * @param published the revision that readers see; 0 for none
 * @param handedInBy full name; empty for programs
 * @param decision empty while it waits
 * @param reason why it was sent back; may be empty
 */
public record ReviewItem(
        long id,
        String slug,
        String title,
        DocumentKind kind,
        String division,
        int revision,
        int published,
        String handedInBy,
        Instant handedInAt,
        Optional<ReviewDecision> decision,
        String reason,
        long version) {}
