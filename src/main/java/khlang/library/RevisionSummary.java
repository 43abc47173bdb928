package khlang.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line of a document's history.
 *
 * @param number 1 for the first
 * @param publishedAt when readers first saw it; empty when they never did
 * @param change why it was made; empty when nobody said
 * @param note what changed, in one line; may be empty
 * @param authors full names of those who wrote it; empty for programs
 * @param approver the full name of who approved it; empty when nobody did
 * @param ownApproval whether the approver wrote it, since nobody else could approve it
 */
public record RevisionSummary(
        int number,
        Instant createdAt,
        Optional<Instant> publishedAt,
        Optional<ChangeKind> change,
        String note,
        List<String> authors,
        String approver,
        boolean ownApproval) {}
