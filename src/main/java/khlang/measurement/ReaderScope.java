package khlang.measurement;

/**
 * Which documents' readers are asked for; a part that is empty says nothing.
 *
 * @param document a document's slug
 * @param division the slug of the documents' division
 * @param category the slug of the documents' category
 */
public record ReaderScope(String document, String division, String category) {

    /** All documents together. */
    public static final ReaderScope ALL = new ReaderScope("", "", "");

    /** One document. */
    public static ReaderScope ofDocument(String slug) {
        return new ReaderScope(slug, "", "");
    }

    /** The documents of a division. */
    public static ReaderScope ofDivision(String slug) {
        return new ReaderScope("", slug, "");
    }

    /** The documents of a category. */
    public static ReaderScope ofCategory(String slug) {
        return new ReaderScope("", "", slug);
    }
}
