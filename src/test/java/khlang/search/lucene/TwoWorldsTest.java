package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import khlang.search.Question;
import khlang.search.SearchEntry;
import khlang.search.SearchFile;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.thai.Misspelling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two offices with the starter documents. One has besides what only its staff may read, in texts
 * and in files. Whatever the public asks, right or misspelt, both answer the same: hits, order,
 * scores, totals, facets, snippets, other words and spellings, suggestions, what sounds alike and
 * what is about the same.
 */
class TwoWorldsTest {

    private static final SearchFile SECRET =
            new SearchFile(
                    1,
                    "ลับ.pdf",
                    List.of("เบี้ยยังชีพผู้สูงอายุ ลับที่สุด", "ภาษีที่ดิน สอบสวน"),
                    false);

    private static LuceneKnowledgeIndex open;
    private static LuceneKnowledgeIndex withSecrets;

    @BeforeAll
    static void begin() throws IOException {
        open = Library.emptyIndex();
        withSecrets = Library.emptyIndex();
        List<StarterPage> pages = StarterPage.all();
        for (int i = 0; i < pages.size(); i++) {
            StarterPage page = pages.get(i);
            if (!page.audience().equals(SearchEntry.PUBLIC)) {
                withSecrets.put(List.of(page.entry(List.of(SECRET))));
                continue;
            }
            if (i % 3 == 0) { // it was for staff only at first
                var former = new StarterPage(page.slug(), page.title(), "staff", page.text());
                withSecrets.put(List.of(former.entry(List.of(SECRET))));
            }
            SearchEntry entry = page.entry(files(page, i));
            open.put(List.of(entry));
            withSecrets.put(List.of(entry));
        }
        for (StarterPage page : pages) { // the same words once more, hidden
            var copy = new StarterPage("copy-" + page.slug(), page.title(), "staff", page.text());
            withSecrets.put(List.of(copy.entry(List.of(SECRET))));
        }
        open.learnSearches(List.of("เบี้ยยังชีพ", "ภาษีที่ดิน"), List.of());
        withSecrets.learnSearches(
                List.of("เบี้ยยังชีพ", "ภาษีที่ดิน"), List.of("ลับที่สุด", "สอบสวน", "ภาษีลับ"));
        open.commit(1);
        withSecrets.commit(1);
        assertThat(withSecrets.size()).isGreaterThan(open.size() * 2);
    }

    private static List<SearchFile> files(StarterPage page, int i) {
        List<String> halves =
                List.of(
                        page.text().substring(0, page.text().length() / 2),
                        page.text().substring(page.text().length() / 2));
        return i % 4 == 0 ? List.of(new SearchFile(i, "แนบ.pdf", halves, false)) : List.of();
    }

    @AfterAll
    static void end() throws IOException {
        open.close();
        withSecrets.close();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyCanTellThemApart(Misspelling kind) {
        List<Question> questions = Question.all();
        var different = new ArrayList<String>();
        IntStream.range(0, questions.size())
                .mapToObj(i -> kind.in(questions.get(i).text(), i))
                .filter(words -> !answer(open, words).equals(answer(withSecrets, words)))
                .forEach(different::add);
        assertThat(different).isEmpty();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(200);
    }

    private static List<Object> answer(LuceneKnowledgeIndex index, String words) {
        SearchResults found = index.find(SearchQuery.ofPublic(words, 20));
        var results =
                new SearchResults(
                        found.total(),
                        found.hits(),
                        found.facets(),
                        found.corrected(),
                        found.instead(),
                        found.alsoSearched(),
                        0);
        String begun = words.substring(0, Math.min(words.length(), 6));
        return List.of(
                results,
                index.suggest(words, false, 10),
                index.suggest(begun, false, 10),
                index.near(words, false, 5));
    }

    @Test
    void nobodyCanTellThemApartByWhatIsAboutTheSame() {
        for (StarterPage page : StarterPage.all()) {
            assertThat(withSecrets.alike(page.slug(), false, 5))
                    .isEqualTo(open.alike(page.slug(), false, 5));
        }
    }
}
