package khlang.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is often looked for.
 *
 * @param terms most often first
 * @param phrases the terms to look in
 */
record Searches(List<String> terms, Phrases phrases) {

    /** Nothing yet. */
    static final Searches NONE = of(List.of());

    static Searches of(List<String> terms) {
        List<String> copy = List.copyOf(terms);
        return new Searches(copy, new Phrases(copy));
    }

    /** Those that hold what was typed: as a beginning first, then by how often they are asked. */
    List<Phrases.Found> find(Typing typing) {
        var found = new ArrayList<Phrases.Found>();
        phrases.find(typing.letters(), found::add);
        found.sort(
                Comparator.comparing(Phrases.Found::fit).thenComparingInt(Phrases.Found::number));
        return found;
    }
}
