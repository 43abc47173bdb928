package khlang.search;

import java.util.List;

/**
 * What helps to find besides searching. Like a search it knows nothing but what its reader may see.
 * Safe for many threads.
 */
public interface SearchHelp {

    /** The most suggestions of one answer. */
    int MOST_SUGGESTIONS = 20;

    /**
     * Titles, and what others have found, that hold what has been typed so far; the best first.
     * Less than two letters suggest nothing.
     *
     * @param typed the beginning, middle or end of it, in the middle of a word too
     * @param staff whether the reader may see what is for staff only
     * @param size 1 to {@link #MOST_SUGGESTIONS}
     * @throws java.io.UncheckedIOException when the index cannot be read
     */
    List<Suggestion> suggest(String typed, boolean staff, int size);

    /**
     * The slugs of documents that are about the same as one, the most similar first; none rather
     * than weak ones, and none for a slug that does not exist for the reader.
     *
     * @param staff whether the reader may see what is for staff only
     * @param size how many at most, at least 1
     * @throws java.io.UncheckedIOException when the index cannot be read
     */
    List<String> alike(String slug, boolean staff, int size);

    /**
     * The slugs of documents that sound like what was typed, for when a search finds nothing.
     *
     * @param staff whether the reader may see what is for staff only
     * @param size how many at most, at least 1
     * @throws java.io.UncheckedIOException when the index cannot be read
     */
    List<String> near(String typed, boolean staff, int size);

    /**
     * Tells what is often looked for, most often first. What the public never looked for is only
     * told to staff; what finds nothing for a reader is never suggested.
     */
    void learnSearches(List<String> ofPublic, List<String> ofStaff);
}
