package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import khlang.search.SearchEntry;
import khlang.search.SearchHit;
import khlang.search.SearchPassage;
import khlang.search.SearchQuery;
import khlang.search.TextFragment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final String FILLER =
            "เทศบาลเปิดให้บริการทุกวันทำการและหยุดพักเที่ยงเฉพาะบางกอง ".repeat(20);

    private LuceneKnowledgeIndex index;

    @BeforeEach
    void open() throws IOException {
        index = Library.emptyIndex();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void wordsThatStandTogetherCountForMore() {
        put(
                text("apart", 1, "ตลาดสด" + FILLER + "ใบอนุญาต" + FILLER + "ค่าปรับ"),
                text("together", 1, FILLER + "ตลาดสด ใบอนุญาต ค่าปรับ" + FILLER));
        assertThat(slugs("ค่าปรับ ใบอนุญาต ตลาดสด")).containsExactly("together", "apart");
        List<SearchHit> hits =
                index.find(SearchQuery.ofPublic("ค่าปรับ ใบอนุญาต ตลาดสด", 9)).hits();
        assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score() * 1.2f);
    }

    @Test
    void theNewerComesFirstOnlyWhenAllElseIsTheSame() {
        put(
                text("a-old", 1, "ถนนลูกรัง"),
                text("b-new", 2, "ถนนลูกรัง"),
                text("c-newest", 3, "ถนนลูกรัง" + FILLER));
        assertThat(slugs("ถนนลูกรัง")).containsExactly("b-new", "a-old", "c-newest");
    }

    @Test
    void theWrongKeyboardIsUnderstoodAndTold() {
        put(text("tax", 1, "การชำระภาษีป้าย"));
        var found = index.find(SearchQuery.ofPublic("4kKuxhkp", 5));
        assertThat(found.hits()).extracting(SearchHit::slug).containsExactly("tax");
        assertThat(found.instead()).hasValue("ภาษีป้าย");
        assertThat(found.alsoSearched()).isEmpty();
    }

    @Test
    void aThaiLetterOnTheKeyOfAFigureIsNoFigure() {
        put(text("tax", 1, "การชำระภาษีป้าย"));
        for (int i = 0; i < 20; i++) {
            put(text("d" + i, 2, "ข้อ 4"));
        }
        assertThat(index.find(SearchQuery.ofPublic("4kKuxhkp", 5)).instead()).hasValue("ภาษีป้าย");
        assertThat(index.find(SearchQuery.ofPublic("4", 5)).instead()).isEmpty();
    }

    @Test
    void englishThatIsKnownStaysEnglish() {
        put(text("plan", 1, "KM Action Plan"), text("tax", 1, "ภาษีป้าย"));
        var found = index.find(SearchQuery.ofPublic("plan", 5));
        assertThat(found.hits()).extracting(SearchHit::slug).containsExactly("plan");
        assertThat(found.alsoSearched()).isEmpty();
    }

    @Test
    void whoAsksForMoneyIsShownTheFees() {
        put(
                entry(
                        "building",
                        1,
                        List.of(
                                new SearchPassage("", "", "ขออนุญาตก่อสร้างอาคารที่กองช่าง"),
                                new SearchPassage("เสียเท่าไร", "fees", "ฉบับละ 20 บาท"))));
        SearchHit asked =
                index.find(SearchQuery.ofPublic("ขออนุญาตก่อสร้างกี่บาท", 5)).hits().get(0);
        assertThat(asked.headingId()).isEqualTo("fees");
        assertThat(plain(asked.snippet())).isEqualTo("ฉบับละ 20 บาท");
        SearchHit told = index.find(SearchQuery.ofPublic("ขออนุญาตก่อสร้าง", 5)).hits().get(0);
        assertThat(told.headingId()).isEmpty();
    }

    @Test
    void guidesComeFirstForThePublicAndManualsForStaff() {
        SearchEntry guide =
                Library.entry("z-guide", "ภาษีป้าย", "citizen-guide", "ยื่นแบบภาษีป้าย");
        SearchEntry manual =
                Library.entry("a-manual", "ภาษีป้าย", "work-manual", "ยื่นแบบภาษีป้าย");
        put(guide, manual);
        assertThat(slugs("ภาษีป้าย")).containsExactly("z-guide", "a-manual");
        assertThat(index.find(SearchQuery.ofStaff("ภาษีป้าย", 5)).hits())
                .extracting(SearchHit::slug)
                .containsExactly("a-manual", "z-guide");
        put(Library.entry("a-manual", "ภาษีป้าย ป้ายภาษี", "work-manual", "ภาษีป้าย ภาษีป้าย"));
        assertThat(slugs("ภาษีป้าย")).containsExactly("a-manual", "z-guide");
    }

    private void put(SearchEntry... entries) {
        index.put(List.of(entries));
        index.commit(1);
    }

    private List<String> slugs(String words) {
        return index.find(SearchQuery.ofPublic(words, 10)).hits().stream()
                .map(SearchHit::slug)
                .toList();
    }

    private static SearchEntry text(String slug, long day, String text) {
        return entry(slug, day, List.of(new SearchPassage("", "", text)));
    }

    private static SearchEntry entry(String slug, long day, List<SearchPassage> passages) {
        return new SearchEntry(
                slug,
                "",
                "citizen-guide",
                "general",
                "office",
                SearchEntry.PUBLIC,
                null,
                "",
                List.of(),
                Instant.ofEpochSecond(day * 86_400),
                passages);
    }

    private static String plain(List<TextFragment> snippet) {
        return snippet.stream().map(TextFragment::text).collect(Collectors.joining());
    }
}
