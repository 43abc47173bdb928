package khlang.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a document stands in its life, beside its texts. What never happened is null.
 *
 * @param state a draft, published or withdrawn
 * @param published the number of the revision that readers see or last saw
 * @param updatedAt never null
 * @param scheduled the number of the revision that waits for its day
 * @param successor the slug of what took its place
 */
public record DocumentLife(
        DocumentState state,
        Integer published,
        Instant firstPublishedAt,
        Instant updatedAt,
        Instant checkedAt,
        Integer scheduled,
        LocalDate scheduledFor,
        Instant withdrawnAt,
        String withdrawalReason,
        String successor) {

    /** A review is no state of its own: it stays in the portal in which it was begun. */
    public DocumentLife {
        state = state == DocumentState.IN_REVIEW ? DocumentState.DRAFT : state;
    }

    /** The same before anything was published. */
    DocumentLife unpublished() {
        return new DocumentLife(
                DocumentState.DRAFT, null, null, updatedAt, null, null, null, null, null, null);
    }
}
