package khlang.library;

import java.util.Optional;

/** Knows what documents were made of; the rooms that make documents of their own things answer. */
public interface DocumentOrigins {

    /**
     * What a document was made of.
     *
     * @param words what it is, in Thai
     * @param address its page, beginning with a slash
     */
    record Origin(String words, String address) {}

    /**
     * What a document was made of, for the one behind the request at hand; empty when it was made
     * of nothing, or when they may not see that.
     */
    Optional<Origin> of(String slug);
}
