package khlang.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import khlang.search.FacetKind;
import khlang.search.SearchQuery;
import khlang.search.SearchSort;
import org.junit.jupiter.api.Test;

class SearchChoiceTest {

    @Test
    void readsWordsFiltersAndOrder() {
        SearchChoice choice =
                choice("q", " เบี้ยคนแก่ ", "kind", "leaflet", "kind", "order", "year", "2565");
        assertThat(choice.words()).isEqualTo("เบี้ยคนแก่");
        assertThat(choice.values(FacetKind.KIND)).containsExactly("leaflet", "order");
        SearchQuery query = choice.query(false, 10, 10);
        assertThat(query.fiscalYears()).containsExactly(2565);
        assertThat(query.sort()).isEqualTo(SearchSort.RELEVANCE);
        assertThat(choice("sort", "newest").sort()).isEqualTo(SearchSort.NEWEST);
    }

    @Test
    void passesOverWhatMakesNoSense() {
        SearchChoice choice =
                choice("kind", "<script>", "year", "ก", "year", "99", "sort", "x", "nope", "1");
        assertThat(choice.isNarrowed()).isFalse();
        assertThat(choice.words()).isEmpty();
        assertThat(choice.sort()).isEqualTo(SearchSort.RELEVANCE);
    }

    @Test
    void manyValuesAreCutShort() {
        var parameters = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < 1_000; i++) {
            parameters.add("division", "d" + i);
        }
        assertThat(SearchChoice.of(parameters).values(FacetKind.DIVISION)).hasSize(30);
    }

    @Test
    void aValueIsAddedAndTakenAway() {
        SearchChoice choice = choice("q", "ภาษี ป้าย", "kind", "order", "sort", "newest");
        assertThat(choice.toggled(FacetKind.KIND, "leaflet").address())
                .isEqualTo(
                        "/search?q=%E0%B8%A0%E0%B8%B2%E0%B8%A9%E0%B8%B5+%E0%B8%9B%E0%B9%89"
                                + "%E0%B8%B2%E0%B8%A2&kind=order&kind=leaflet&sort=newest");
        assertThat(choice.toggled(FacetKind.KIND, "order").isNarrowed()).isFalse();
        assertThat(choice.everywhere().address()).endsWith("&sort=newest").doesNotContain("kind");
    }

    @Test
    void itsAddressLeadsBackToIt() {
        SearchChoice choice = choice("q", "a&b=c#ง", "category", "law", "audience", "staff");
        assertThat(choice.address())
                .isEqualTo("/search?q=a%26b%3Dc%23%E0%B8%87&category=law&audience=staff");
    }

    private static SearchChoice choice(String... pairs) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.addAll(pairs[i], List.of(pairs[i + 1]));
        }
        return SearchChoice.of(parameters);
    }
}
