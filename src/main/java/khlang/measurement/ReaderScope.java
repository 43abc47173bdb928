package khlang.measurement;

import java.util.Objects;

/**
 * Which documents' readers are asked for.
 *
 * @param document a document's slug; empty for all of the others
 * @param documents where they stand
 */
public record ReaderScope(String document, AccessScope documents) {

    /** All documents together. */
    public static final ReaderScope ALL = of(AccessScope.ALL);

    /** Nothing is null. */
    public ReaderScope {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(documents, "documents");
    }

    /** One document. */
    public static ReaderScope ofDocument(String slug) {
        return new ReaderScope(slug, AccessScope.ALL);
    }

    /** The documents that stand somewhere. */
    public static ReaderScope of(AccessScope documents) {
        return new ReaderScope("", documents);
    }
}
