package khlang.search;

import java.util.Objects;
import java.util.Set;

/**
 * What somebody looks for. An empty set of a facet means any value; several values of one facet
 * mean one of them, several facets mean all of them. Wishes beyond the limits are cut down to them.
 *
 * @param words as typed; what lies beyond {@link #LONGEST} characters is not looked for
 * @param staff whether the reader may see what is for staff only
 * @param fiscalYears Buddhist years
 * @param offset how many hits to pass over, 0 to {@link #DEEPEST}
 * @param size how many hits to return, 0 to {@link #MOST}
 * @param asTyped whether nothing but the words themselves is looked for, without synonyms
 */
public record SearchQuery(
        String words,
        boolean staff,
        Set<String> kinds,
        Set<String> categories,
        Set<String> divisions,
        Set<Integer> fiscalYears,
        Set<String> audiences,
        SearchSort sort,
        int offset,
        int size,
        boolean asTyped) {

    /** The longest query, in characters. */
    public static final int LONGEST = 500;

    /** The most hits of one answer. */
    public static final int MOST = 100;

    /** The deepest first hit. */
    public static final int DEEPEST = 10_000;

    /** Cuts to the limits and copies the sets. */
    public SearchQuery {
        Objects.requireNonNull(sort, "sort");
        words = cut(words);
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        divisions = Set.copyOf(divisions);
        fiscalYears = Set.copyOf(fiscalYears);
        audiences = Set.copyOf(audiences);
        offset = Math.clamp(offset, 0, DEEPEST);
        size = Math.clamp(size, 0, MOST);
    }

    /** As people ask at first: synonyms are looked for as well. */
    public SearchQuery(
            String words,
            boolean staff,
            Set<String> kinds,
            Set<String> categories,
            Set<String> divisions,
            Set<Integer> fiscalYears,
            Set<String> audiences,
            SearchSort sort,
            int offset,
            int size) {
        this(
                words,
                staff,
                kinds,
                categories,
                divisions,
                fiscalYears,
                audiences,
                sort,
                offset,
                size,
                false);
    }

    /** The best matches that everybody may see. */
    public static SearchQuery ofPublic(String words, int size) {
        return of(words, false, size);
    }

    /** The best matches that staff may see. */
    public static SearchQuery ofStaff(String words, int size) {
        return of(words, true, size);
    }

    private static SearchQuery of(String words, boolean staff, int size) {
        return new SearchQuery(
                words,
                staff,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                SearchSort.RELEVANCE,
                0,
                size);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        boolean insidePair = Character.isHighSurrogate(words.charAt(LONGEST - 1));
        return words.substring(0, insidePair ? LONGEST - 1 : LONGEST);
    }
}
