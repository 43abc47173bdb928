package khlang.search.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import khlang.search.FacetKind;
import khlang.search.SearchQuery;
import khlang.search.SearchSort;

/**
 * What an address of the search asks for, and the addresses that lead on from it.
 *
 * @param words as typed, without blanks around them
 * @param chosen the values to which each facet is narrowed; a facet without any is missing
 * @param asTyped whether synonyms are left out
 */
record SearchChoice(
        String words, Map<FacetKind, Set<String>> chosen, SearchSort sort, boolean asTyped) {

    static final String WORDS = "q";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String AS_TYPED = "exact";

    private static final String YES = "1";

    /** More values of one facet than a person clicks together. */
    private static final int MOST_VALUES = 30;

    /** Reads the parameters of an address; what makes no sense in them is passed over. */
    static SearchChoice of(MultivaluedMap<String, String> parameters) {
        var chosen = new EnumMap<FacetKind, Set<String>>(FacetKind.class);
        for (FacetKind kind : FacetKind.values()) {
            Set<String> values =
                    parameters.getOrDefault(parameter(kind), List.of()).stream()
                            .filter(value -> isValue(kind, value))
                            .limit(MOST_VALUES)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!values.isEmpty()) {
                chosen.put(kind, values);
            }
        }
        String words = parameters.getFirst(WORDS);
        SearchSort sort =
                slug(SearchSort.NEWEST).equals(parameters.getFirst(SORT))
                        ? SearchSort.NEWEST
                        : SearchSort.RELEVANCE;
        return new SearchChoice(
                words == null ? "" : words.strip(),
                chosen,
                sort,
                YES.equals(parameters.getFirst(AS_TYPED)));
    }

    /** A search for words among everything. */
    static SearchChoice ofWords(String words) {
        return new SearchChoice(words, Map.of(), SearchSort.RELEVANCE, false);
    }

    private static boolean isValue(FacetKind kind, String value) {
        return value.matches(kind == FacetKind.FISCAL_YEAR ? "2[4-9]\\d\\d" : "[a-z0-9-]{1,80}");
    }

    private static String parameter(FacetKind kind) {
        return kind == FacetKind.FISCAL_YEAR ? "year" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String slug(SearchSort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** The query for a part of the answer. */
    SearchQuery query(boolean staff, int offset, int size) {
        return new SearchQuery(
                words,
                staff,
                values(FacetKind.KIND),
                values(FacetKind.CATEGORY),
                values(FacetKind.DIVISION),
                values(FacetKind.FISCAL_YEAR).stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                values(FacetKind.AUDIENCE),
                sort,
                offset,
                size,
                asTyped);
    }

    /** The values to which a facet is narrowed, in the order of the address. */
    Set<String> values(FacetKind kind) {
        return chosen.getOrDefault(kind, Set.of());
    }

    /** Whether anything narrows the search. */
    boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    /** The same search with a value added, or taken away when it is chosen. */
    SearchChoice toggled(FacetKind kind, String value) {
        var values = new LinkedHashSet<>(values(kind));
        if (!values.add(value)) {
            values.remove(value);
        }
        var other = new EnumMap<FacetKind, Set<String>>(FacetKind.class);
        other.putAll(chosen);
        if (values.isEmpty()) {
            other.remove(kind);
        } else {
            other.put(kind, Collections.unmodifiableSet(values));
        }
        return new SearchChoice(words, other, sort, asTyped);
    }

    /** The same search among everything. */
    SearchChoice everywhere() {
        return new SearchChoice(words, Map.of(), sort, asTyped);
    }

    /** The same search in another order. */
    SearchChoice sorted(SearchSort other) {
        return new SearchChoice(words, chosen, other, asTyped);
    }

    /** The same search for other words. */
    SearchChoice asking(String other) {
        return new SearchChoice(other, chosen, sort, asTyped);
    }

    /** The same search without synonyms, or with them. */
    SearchChoice withoutSynonyms(boolean without) {
        return new SearchChoice(words, chosen, sort, without);
    }

    /** The address of its first page. */
    String address() {
        var parts = new StringJoiner("&", "/search?", "");
        parts.add(WORDS + "=" + encoded(words));
        for (FacetKind kind : FacetKind.values()) {
            values(kind).forEach(value -> parts.add(parameter(kind) + "=" + encoded(value)));
        }
        if (sort != SearchSort.RELEVANCE) {
            parts.add(SORT + "=" + slug(sort));
        }
        if (asTyped) {
            parts.add(AS_TYPED + "=" + YES);
        }
        return parts.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
