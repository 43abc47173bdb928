package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import khlang.search.SearchEntry;
import khlang.search.SearchHit;
import khlang.search.SearchQuery;
import khlang.search.Synonyms;
import khlang.thai.Misspelling;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A slice of {@code bench/search} over the starter documents: each is asked for by its title, which
 * is not in the index, as it is and misspelt. The floors lie a little below what was measured.
 */
class RankingTest {

    private static final double LEAST_MRR = 0.60;

    /** The part of the clean figure that a mistake may cost, on so few questions. */
    private static final double MOST_LOST = 0.12;

    private static final List<StarterPage> PAGES = StarterPage.all();

    /** What is found for each title as it is. */
    private static final List<List<String>> SOUND = new ArrayList<>();

    private static LuceneKnowledgeIndex index;

    @BeforeAll
    static void open() throws IOException {
        index =
                new LuceneKnowledgeIndex(
                        new ByteBuffersDirectory(), new ByteBuffersDirectory(), Synonyms.NONE);
        index.put(PAGES.stream().map(RankingTest::untitled).toList());
        index.commit(1);
        PAGES.forEach(page -> SOUND.add(slugs(index, page.title())));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void theRightPageStandsHigh() {
        assertThat(PAGES).hasSizeGreaterThan(20);
        assertThat(clean()).isGreaterThan(LEAST_MRR);
    }

    @ParameterizedTest
    @EnumSource
    void mistakesCostLittle(Misspelling kind) {
        double broken = 0;
        for (int i = 0; i < PAGES.size(); i++) {
            StarterPage page = PAGES.get(i);
            String words = kind.in(page.title(), i);
            List<String> found = words.equals(page.title()) ? SOUND.get(i) : slugs(index, words);
            broken += reciprocal(found, page.slug());
            if (kind.looksTheSame()) {
                assertThat(found).as(words).isEqualTo(SOUND.get(i));
            }
        }
        assertThat(broken / PAGES.size()).isGreaterThan(clean() * (1 - MOST_LOST));
    }

    @Test
    void damagedDocumentsAreFoundLikeSoundOnes() throws IOException {
        try (LuceneKnowledgeIndex damaged =
                new LuceneKnowledgeIndex(
                        new ByteBuffersDirectory(), new ByteBuffersDirectory(), Synonyms.NONE)) {
            damaged.put(
                    PAGES.stream().map(RankingTest::damaged).map(RankingTest::untitled).toList());
            damaged.commit(1);
            for (int i = 0; i < PAGES.size(); i++) {
                assertThat(slugs(damaged, PAGES.get(i).title())).isEqualTo(SOUND.get(i));
            }
        }
    }

    private static StarterPage damaged(StarterPage page) {
        String text = page.text();
        for (Misspelling kind : Misspelling.values()) {
            // what these two leave is already in pieces
            boolean alone =
                    kind != Misspelling.RING_BEFORE_TONE && kind != Misspelling.TONE_AFTER_SARA_AM;
            text = kind.looksTheSame() && alone ? kind.in(text, 1) : text;
        }
        return new StarterPage(page.slug(), page.title(), page.audience(), text);
    }

    private static double clean() {
        double sum = 0;
        for (int i = 0; i < PAGES.size(); i++) {
            sum += reciprocal(SOUND.get(i), PAGES.get(i).slug());
        }
        return sum / PAGES.size();
    }

    private static double reciprocal(List<String> found, String right) {
        int place = found.indexOf(right);
        return place < 0 ? 0 : 1.0 / (place + 1);
    }

    private static List<String> slugs(LuceneKnowledgeIndex index, String words) {
        return index.find(SearchQuery.ofPublic(words, 10)).hits().stream()
                .map(SearchHit::slug)
                .toList();
    }

    private static SearchEntry untitled(StarterPage page) {
        return new StarterPage(page.slug(), "", SearchEntry.PUBLIC, page.text()).entry(List.of());
    }
}
