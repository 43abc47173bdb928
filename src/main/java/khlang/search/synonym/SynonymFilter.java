package khlang.search.synonym;

import java.util.Optional;
import khlang.search.SynonymKind;

/**
 * Which rules a list shows.
 *
 * @param words a part of one of the words; empty for all
 * @param kind empty for every kind
 * @param removed whether those that were taken out are shown instead of those that hold
 */
public record SynonymFilter(String words, Optional<SynonymKind> kind, boolean removed) {

    /** All that hold. */
    public static final SynonymFilter ALL = new SynonymFilter("", Optional.empty(), false);
}
