package khlang.disclosure;

import java.util.List;

/**
 * A point with what everybody may read for it.
 *
 * @param documents those that were chosen in their order, then those of its rule, the newest first
 * @param gone how many were chosen, could be read by everybody and are withdrawn without a
 *     successor
 */
public record DisclosedPoint(DisclosurePoint point, List<DisclosedDocument> documents, int gone) {

    /** The documents are copied. */
    public DisclosedPoint {
        documents = List.copyOf(documents);
    }

    /** Whether there is nothing to show for it. */
    public boolean isEmpty() {
        return documents.isEmpty() && point.links().isEmpty();
    }
}
