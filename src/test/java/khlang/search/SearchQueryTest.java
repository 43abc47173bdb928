package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void wishesAreCutToTheLimits() {
        SearchQuery query = query("ก".repeat(10_000), 99_999, 1_000);
        assertThat(query.words()).hasSize(SearchQuery.LONGEST);
        assertThat(query.offset()).isEqualTo(SearchQuery.DEEPEST);
        assertThat(query.size()).isEqualTo(SearchQuery.MOST);
        assertThat(query("ก", -1, -1)).extracting("offset", "size").containsExactly(0, 0);
    }

    @Test
    void aCharacterOfTwoHalvesIsNotCutThrough() {
        assertThat(query("a" + "😀".repeat(300), 0, 10).words())
                .hasSize(SearchQuery.LONGEST - 1)
                .endsWith("😀");
    }

    private static SearchQuery query(String words, int offset, int size) {
        return new SearchQuery(
                words,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                SearchSort.RELEVANCE,
                offset,
                size);
    }
}
