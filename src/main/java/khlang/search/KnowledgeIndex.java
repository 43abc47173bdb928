package khlang.search;

import java.util.Collection;
import java.util.OptionalLong;

/**
 * The writing side of search. The index is a copy: it can always be rebuilt from the library.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the index cannot be written;
 * whatever was not committed may then be lost, and {@link #committedPosition} tells where to begin
 * again.
 */
public interface KnowledgeIndex {

    /** Adds entries, or replaces those with the same slug. Searches see them within a second. */
    void put(Collection<SearchEntry> entries);

    /** Forgets entries; unknown slugs are no error. Searches miss them within a second. */
    void remove(Collection<String> slugs);

    /**
     * Makes all changes so far survive a power cut.
     *
     * @param position the last change of the library's log that the index contains, 0 for none
     */
    void commit(long position);

    /** The position of the last commit; empty when the index must be rebuilt. */
    OptionalLong committedPosition();

    /**
     * Begins the index anew. Until the next {@link #commit} searches go on in the former entries,
     * if there were any.
     */
    void clear();

    /** The number of entries that searches see. */
    long size();
}
