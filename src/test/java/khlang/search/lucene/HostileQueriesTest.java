package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.search.FacetCount;
import khlang.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueriesTest {

    private static LuceneKnowledgeIndex index;

    @BeforeAll
    static void open() throws IOException {
        index = Library.index();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "((",
                "\"",
                "*:*",
                "[* TO *]",
                "\\",
                "AND OR NOT",
                "\0",
                "😀🇹🇭",
                "\u202E\u202D",
                "\uD83D",
                "\u0E48\u0E49",
                "title:",
                "--",
                "%00",
                "' or 1=1",
                "ไม่มีเอกสารแบบนี้xyz"
            })
    void findNothingOrSomethingButNeverFail(String words) {
        assertThat(index.find(SearchQuery.ofPublic(words, 10)).hits()).hasSizeLessThan(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "((", "\"", "*:*", "\0", "😀🇹🇭", "\u202E"})
    void withoutAWordThereIsNoAnswer(String words) {
        assertThat(index.find(SearchQuery.ofPublic(words, 10)))
                .matches(results -> results.total() == 0 && results.hits().isEmpty())
                .matches(results -> results.alsoSearched().isEmpty());
    }

    @Test
    void signsAroundWordsDoNotMatter() {
        for (String words :
                new String[] {"((ภาษีป้าย", "\"ภาษีป้าย\"", "\0ภาษีป้าย~2^9", "-ภาษีป้าย"}) {
            assertThat(index.find(SearchQuery.ofPublic(words, 1)).hits())
                    .singleElement()
                    .matches(hit -> hit.slug().equals("signboard-tax"));
        }
    }

    @Test
    void endlessAndManySidedQueriesAreAnswered() {
        String everyKind =
                IntStream.range(0, 300)
                        .mapToObj(i -> Character.toString('a' + i % 26) + i)
                        .collect(Collectors.joining(" "));
        for (String words :
                new String[] {
                    "ก".repeat(10_000),
                    "ภาษี ".repeat(3_000),
                    everyKind,
                    "1,".repeat(400),
                    "a.".repeat(400)
                }) {
            assertThat(index.find(SearchQuery.ofStaff(words, 10)).tookMillis()).isLessThan(5_000);
        }
    }

    @Test
    void randomTextNeverFails() {
        var random = new Random(9);
        for (int i = 0; i < 500; i++) {
            String words =
                    random.ints(random.nextInt(40), 0, 0x11000)
                            .map(c -> c < 0xE80 || c > 0xFFFF ? c : 0xE00 + c % 0x80)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertThat(index.find(SearchQuery.ofStaff(words, 3)).facets())
                    .allMatch(
                            facet -> facet.counts().stream().allMatch(HostileQueriesTest::isSane));
        }
    }

    private static boolean isSane(FacetCount count) {
        return count.count() > 0 && count.count() <= Library.ENTRIES.size();
    }
}
