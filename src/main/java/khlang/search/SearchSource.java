package khlang.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What the index is a copy of: published documents and the log of what changed. */
public interface SearchSource {

    /**
     * Changes after a position, oldest first, at most so many. A missing position may still turn up
     * a moment later, when a slow transaction ends.
     */
    List<SearchChange> changesAfter(long position, int limit);

    /**
     * Hands over the published documents among these, one by one: with their files they may be
     * large. One that is missing is not published.
     */
    void load(Collection<String> slugs, Consumer<SearchEntry> taker);

    /** The position of the last change, 0 when nothing ever changed. */
    long newestPosition();

    /**
     * The position of the first change that the log still holds, 0 when it holds none. An index
     * that stands before it cannot catch up and is built anew.
     */
    long oldestPosition();

    /**
     * The slugs of published documents in the order of their characters, at most so many.
     *
     * @param slug the one before the first, empty to begin
     */
    List<String> publishedAfter(String slug, int limit);
}
