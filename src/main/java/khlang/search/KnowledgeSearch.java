package khlang.search;

/** Full-text search over all published knowledge; the only door to it. Safe for many threads. */
public interface KnowledgeSearch {

    /**
     * Best matches first. Nothing that a reader types is an error: a query without a word finds
     * nothing.
     *
     * @throws java.io.UncheckedIOException when the index cannot be read
     */
    SearchResults find(SearchQuery query);
}
