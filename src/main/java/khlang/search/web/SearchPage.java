package khlang.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import khlang.search.SearchHit;
import khlang.search.SearchResults;
import khlang.search.SearchSort;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What was found.
 *
 * @param results empty when nothing was asked for
 * @param divisions the names of the divisions by slug
 * @param elsewhere where to go on when nothing was found
 */
public record SearchPage(
        SearchChoice choice,
        Optional<SearchResults> results,
        List<Filter> filters,
        Map<String, String> divisions,
        Paging paging,
        Elsewhere elsewhere)
        implements Page {

    @Override
    public String template() {
        return "search/search.jte";
    }

    /** A hit and where it stands, 1 for the first of all. */
    public record Place(int number, SearchHit hit) {}

    /** The hits of this page with their places. */
    public List<Place> places() {
        List<SearchHit> hits = results.map(SearchResults::hits).orElse(List.of());
        return IntStream.range(0, hits.size())
                .mapToObj(i -> new Place(paging.offset() + i + 1, hits.get(i)))
                .toList();
    }

    /** The words as they were typed. */
    public String words() {
        return choice.words();
    }

    /** Whether the hits are narrowed. */
    public boolean isNarrowed() {
        return choice.isNarrowed();
    }

    /** The address of the same search among everything. */
    public String everywhere() {
        return choice.everywhere().address();
    }

    /** The address of the same search for other words. */
    public String asking(String words) {
        return choice.asking(words).address();
    }

    /**
     * The address of a form that words are carried over to; it depends on nothing else.
     *
     * @param form its address up to where the words stand
     */
    public String asking(String form, String words) {
        return form + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Whether synonyms were left out. */
    public boolean isAsTyped() {
        return choice.asTyped();
    }

    /** The address of the same search without synonyms, or with them. */
    public String withoutSynonyms(boolean without) {
        return choice.withoutSynonyms(without).address();
    }

    /** Whether the hits stand in this order. */
    public boolean isSorted(SearchSort sort) {
        return choice.sort() == sort;
    }

    /** The address of the same search in another order. */
    public String sorted(SearchSort sort) {
        return choice.sorted(sort).address();
    }
}
