package khlang.library;

import java.time.Instant;
import java.util.List;

/**
 * A document as readers see it.
 *
 * @param revision the number of the published revision, 1 for the first
 * @param publishedAt when it was first published
 * @param related published documents that it names and this reader may read
 */
public record PublishedDocument(
        DocumentSummary summary,
        int revision,
        Instant publishedAt,
        DocumentDescription description,
        String markdown,
        List<AttachmentSummary> attachments,
        List<DocumentSummary> related) {}
