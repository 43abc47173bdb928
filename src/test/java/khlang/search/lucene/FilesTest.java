package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.search.Facet;
import khlang.search.FacetCount;
import khlang.search.FacetKind;
import khlang.search.HitFile;
import khlang.search.SearchEntry;
import khlang.search.SearchFile;
import khlang.search.SearchHit;
import khlang.search.SearchPassage;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.search.SearchSort;
import khlang.search.TextFragment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in attached files is found, and told where. */
class FilesTest {

    private static final SearchFile ORDER =
            file(
                    7,
                    "คำสั่ง.pdf",
                    "แต่งตั้งคณะกรรมการ",
                    "เบี้ยประชุมกรรมการ อัตราใหม่",
                    "ลงนามท้ายคำสั่ง");

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
    void thePageThatAnswersIsNamed() {
        put(entry("order", "คำสั่งแต่งตั้ง", "ดูเอกสารแนบ", ORDER), plain("other"));
        SearchResults found = find("เบี้ยประชุม");
        assertThat(found.hits()).extracting(SearchHit::slug).containsExactly("order");
        SearchHit hit = found.hits().getFirst();
        assertThat(hit.file()).contains(new HitFile(7, "คำสั่ง.pdf", 2, false));
        assertThat(hit.plainTitle()).isEqualTo("คำสั่งแต่งตั้ง");
        assertThat(text(hit)).isEqualTo("เบี้ยประชุมกรรมการ อัตราใหม่");
        assertThat(marked(hit)).isEqualTo("เบี้ยประชุม");
    }

    @Test
    void aDocumentIsOneHitHoweverManyOfItsPagesMatch() {
        SearchFile book =
                new SearchFile(
                        9,
                        "เล่ม.pdf",
                        IntStream.range(0, 80).mapToObj(i -> "ตลาดสด หน้า " + i).toList(),
                        false);
        put(entry("book", "ตลาดสด", "เรื่องตลาดสด", book, ORDER), plain("ตลาดสด"));
        SearchResults found = find("ตลาดสด");
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.hits()).hasSize(2);
        assertThat(counts(found, FacetKind.KIND))
                .containsExactly(new FacetCount("citizen-guide", 2));
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void narrowingAndOrderHoldForFilesToo() {
        put(entry("order", "คำสั่งแต่งตั้ง", "ดูเอกสารแนบ", ORDER));
        assertThat(index.find(narrowed("citizen-guide")).total()).isEqualTo(1);
        SearchResults none = index.find(narrowed("leaflet"));
        assertThat(none.total()).isZero();
        assertThat(counts(none, FacetKind.KIND))
                .containsExactly(new FacetCount("citizen-guide", 1));
    }

    @Test
    void theTextItselfComesBeforeAFileThatSaysNoMore() {
        put(entry("tax", "ภาษีป้าย", "ชำระภาษีป้าย", file(3, "ภาษีป้าย.docx", "ภาษีป้าย")));
        assertThat(find("ภาษีป้าย").hits().getFirst().file()).isEmpty();
    }

    @Test
    void aFileWithoutPagesHasNoNumber() {
        put(
                entry(
                        "memo",
                        "บันทึก",
                        "ดูไฟล์",
                        new SearchFile(4, "ก.docx", List.of("ฝายชะลอน้ำ"), true)));
        assertThat(find("ฝายชะลอน้ำ").hits().getFirst().file())
                .contains(new HitFile(4, "ก.docx", 0, true));
    }

    @Test
    void whatWasTakenOffIsNotFoundAnyMore() {
        put(entry("order", "คำสั่งแต่งตั้ง", "ดูเอกสารแนบ", ORDER));
        put(entry("order", "คำสั่งแต่งตั้ง", "ดูเอกสารแนบ"));
        assertThat(find("เบี้ยประชุม").hits()).isEmpty();
        put(entry("order", "คำสั่งแต่งตั้ง", "ดูเอกสารแนบ", ORDER));
        index.remove(List.of("order"));
        index.commit(3);
        assertThat(find("เบี้ยประชุม").hits()).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void longPagesAreFoundInAllTheirParts() {
        String filler = "เทศบาลเปิดให้บริการทุกวันทำการและหยุดพักเที่ยง ".repeat(200);
        put(
                entry(
                        "long",
                        "ยาว",
                        "",
                        file(5, "ยาว.pdf", "ต้น", filler + "ปะการังเทียม" + filler, "ท้าย")));
        SearchHit hit = find("ปะการังเทียม").hits().getFirst();
        assertThat(hit.file()).map(HitFile::page).contains(2);
        assertThat(marked(hit)).isEqualTo("ปะการังเทียม");
    }

    @Test
    void damagedSignsInAFileDoNoHarm() {
        String damaged = "จ านวนเด็กเล็ก น\uF70B\u0E33\u200Bประปา";
        put(entry("pdf", "รายงาน", "", file(6, "เก่า.pdf", damaged)));
        for (String words : List.of("จำนวนเด็กเล็ก", "น้ำประปา")) {
            SearchHit hit = find(words).hits().getFirst();
            assertThat(hit.file()).map(HitFile::name).contains("เก่า.pdf");
        }
        assertThat(marked(find("น้ำประปา").hits().getFirst()))
                .isEqualTo("น\uF70B\u0E33\u200Bประปา");
    }

    private void put(SearchEntry... entries) {
        index.put(List.of(entries));
        index.commit(2);
    }

    private SearchResults find(String words) {
        return index.find(SearchQuery.ofPublic(words, 10));
    }

    private static SearchQuery narrowed(String kind) {
        return new SearchQuery(
                "เบี้ยประชุม",
                false,
                Set.of(kind),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                SearchSort.NEWEST,
                0,
                10);
    }

    private static List<FacetCount> counts(SearchResults found, FacetKind kind) {
        return found.facets().stream()
                .filter(facet -> facet.kind() == kind)
                .map(Facet::counts)
                .findFirst()
                .orElseThrow();
    }

    private static String text(SearchHit hit) {
        return hit.snippet().stream().map(TextFragment::text).collect(Collectors.joining());
    }

    private static String marked(SearchHit hit) {
        return hit.snippet().stream()
                .filter(TextFragment::marked)
                .map(TextFragment::text)
                .collect(Collectors.joining());
    }

    private static SearchFile file(long id, String name, String... pages) {
        return new SearchFile(id, name, List.of(pages), false);
    }

    private static SearchEntry plain(String text) {
        return entry("plain", "เรื่องอื่น", text);
    }

    private static SearchEntry entry(String slug, String title, String text, SearchFile... files) {
        return new SearchEntry(
                slug,
                title,
                "citizen-guide",
                "general",
                "office",
                SearchEntry.PUBLIC,
                null,
                "",
                List.of(),
                Instant.EPOCH,
                List.of(new SearchPassage("", "", text)),
                List.of(files));
    }
}
