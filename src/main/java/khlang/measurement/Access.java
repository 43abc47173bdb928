package khlang.measurement;

/**
 * A person has opened, fetched or printed a document.
 *
 * @param documentId the document's key
 * @param address the network address the request came from; never kept
 * @param userAgent the program the person used; never kept
 */
public record Access(
        long documentId,
        AccessKind kind,
        AccessChannel channel,
        AccessAudience audience,
        String address,
        String userAgent) {}
