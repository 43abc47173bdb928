package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.search.FacetCount;
import khlang.search.FacetKind;
import khlang.search.SearchEntry;
import khlang.search.SearchHit;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.search.SearchSort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private LuceneKnowledgeIndex index;

    @BeforeEach
    void open() throws IOException {
        index = Library.emptyIndex();
        index.put(
                List.of(
                        entry("a", "plan", "tax", 2565, "2026-01-05"),
                        entry("b", "plan", "law", 2564, "2026-01-04"),
                        entry("c", "order", "tax", 2565, "2026-01-03"),
                        entry("d", "order", "tax", null, "2026-01-02"),
                        entry("e", "leaflet", "law", 2565, "2026-01-01")));
        index.commit(1);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void countAllThatMatches() {
        SearchResults results = find(Set.of(), Set.of(), Set.of());
        assertThat(results.total()).isEqualTo(5);
        assertThat(counts(results, FacetKind.KIND))
                .isEqualTo(Map.of("plan", 2L, "order", 2L, "leaflet", 1L));
        assertThat(counts(results, FacetKind.FISCAL_YEAR))
                .isEqualTo(Map.of("2565", 3L, "2564", 1L));
        assertThat(counts(results, FacetKind.AUDIENCE)).isEqualTo(Map.of("public", 5L));
        assertThat(results.facets())
                .extracting(facet -> facet.kind())
                .containsExactly(FacetKind.values());
    }

    @Test
    void aChoiceNarrowsTheHitsAndTheOtherFacetsButNotItsOwn() {
        SearchResults results = find(Set.of("plan"), Set.of(), Set.of());
        assertThat(slugs(results)).containsExactlyInAnyOrder("a", "b");
        assertThat(counts(results, FacetKind.KIND))
                .isEqualTo(Map.of("plan", 2L, "order", 2L, "leaflet", 1L));
        assertThat(counts(results, FacetKind.CATEGORY)).isEqualTo(Map.of("tax", 1L, "law", 1L));
    }

    @Test
    void valuesOfOneFacetAddUpAndFacetsTogetherNarrow() {
        SearchResults results = find(Set.of("plan", "order"), Set.of("tax"), Set.of(2565));
        assertThat(slugs(results)).containsExactlyInAnyOrder("a", "c");
        assertThat(counts(results, FacetKind.KIND)).isEqualTo(Map.of("plan", 1L, "order", 1L));
        assertThat(counts(results, FacetKind.CATEGORY)).isEqualTo(Map.of("tax", 2L));
        assertThat(counts(results, FacetKind.FISCAL_YEAR)).isEqualTo(Map.of("2565", 2L));
    }

    @Test
    void aValueThatNothingHasFindsNothing() {
        assertThat(find(Set.of("poem"), Set.of(), Set.of()).total()).isZero();
    }

    @Test
    void theNewestComeFirstWhenAsked() {
        var slugs = new ArrayList<String>();
        for (int page = 0; page < 3; page++) {
            SearchQuery query =
                    new SearchQuery(
                            "แผนงาน",
                            true,
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            SearchSort.NEWEST,
                            page * 2,
                            2);
            slugs.addAll(slugs(index.find(query)));
            assertThat(index.find(query).hits()).allMatch(hit -> hit.score() > 0);
        }
        assertThat(slugs).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void equalScoresStandInTheOrderOfTheirSlugs() {
        assertThat(slugs(find(Set.of(), Set.of(), Set.of())))
                .containsExactly("a", "b", "c", "d", "e");
    }

    private SearchResults find(Set<String> kinds, Set<String> categories, Set<Integer> years) {
        return index.find(
                new SearchQuery(
                        "แผนงาน",
                        false,
                        kinds,
                        categories,
                        Set.of(),
                        years,
                        Set.of(),
                        SearchSort.RELEVANCE,
                        0,
                        10));
    }

    private static SearchEntry entry(
            String slug, String kind, String category, Integer year, String day) {
        return new SearchEntry(
                slug,
                "แผนงาน",
                kind,
                category,
                "clerk",
                SearchEntry.PUBLIC,
                year,
                "",
                List.of(),
                Instant.parse(day + "T00:00:00Z"),
                List.of());
    }

    private static List<String> slugs(SearchResults results) {
        return results.hits().stream().map(SearchHit::slug).toList();
    }

    private static Map<String, Long> counts(SearchResults results, FacetKind kind) {
        return results.facets().stream()
                .filter(facet -> facet.kind() == kind)
                .flatMap(facet -> facet.counts().stream())
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
