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
import khlang.thai.ThaiClusters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final String FILLER =
            "เทศบาลตำบลสันโป่งเปิดให้บริการทุกวันทำการและหยุดพักเที่ยงเฉพาะบางกอง ".repeat(12);

    private LuceneKnowledgeIndex index;

    @BeforeEach
    void open() throws IOException {
        index = Library.emptyIndex();
        index.put(
                List.of(
                        new SearchEntry(
                                "tax",
                                "การชำระภาษีป้าย ตามพ.ร.บ.ภาษีป้าย",
                                "citizen-guide",
                                "tax",
                                "finance",
                                SearchEntry.PUBLIC,
                                null,
                                "สรุปสั้น ๆ เรื่องป้าย",
                                List.of("ป้ายหน้าร้าน"),
                                Instant.EPOCH,
                                List.of(
                                        new SearchPassage("", "", FILLER),
                                        new SearchPassage(
                                                "ค่าปรับ",
                                                "fines",
                                                FILLER
                                                        + "ผู้ที่ชำระภาษีล่าช้าเสียเงินเพิ่มร้อยละสอง"
                                                        + "ต่อเดือน\n"
                                                        + FILLER)))));
        index.commit(1);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void theTitleIsMarkedAsItWasWritten() {
        SearchHit hit = find("พรบ ภาษีป้าย");
        assertThat(shown(hit.title())).isEqualTo("การชำระ[ภาษีป้าย] ตาม[พ.ร.บ.ภาษีป้าย]");
        assertThat(hit.plainTitle()).isEqualTo("การชำระภาษีป้าย ตามพ.ร.บ.ภาษีป้าย");
    }

    @Test
    void theSnippetComesFromThePlaceThatMatches() {
        SearchHit hit = find("เงินเพิ่มร้อยละ");
        assertThat(hit.heading()).isEqualTo("ค่าปรับ");
        assertThat(hit.headingId()).isEqualTo("fines");
        assertThat(shown(hit.snippet()))
                .startsWith("…")
                .endsWith("…")
                .contains("[เงินเพิ่มร้อยละ]");
    }

    @Test
    void theSnippetIsBoundedAndCutBetweenClusters() {
        for (String words : new String[] {"เงินเพิ่ม", "พักเที่ยง", "สันโป่ง", "ป้ายหน้าร้าน"}) {
            String snippet = plain(find(words).snippet());
            assertThat(snippet.length()).isBetween(10, 260);
            String body = snippet.replace("…", "");
            String text = FILLER + FILLER.strip();
            int at = text.indexOf(body.strip());
            assertThat(at < 0 || ThaiClusters.mayCutAt(text, at)).isTrue();
            assertThat(at < 0 || ThaiClusters.mayCutAt(text, at + body.strip().length())).isTrue();
        }
    }

    @Test
    void marksDoNotTouchOrOverlap() {
        for (String words :
                new String[] {"สันโป่ง เทศบาล ตำบล", "หยุดพักเที่ยงเฉพาะ", "ทุกวันทำการ"}) {
            List<TextFragment> snippet = find(words).snippet();
            assertThat(snippet).anyMatch(TextFragment::marked);
            for (int i = 1; i < snippet.size(); i++) {
                assertThat(snippet.get(i).marked() && snippet.get(i - 1).marked()).isFalse();
            }
        }
    }

    @Test
    void aMatchInTagsOnlyShowsTheSummary() {
        assertThat(plain(find("หน้าร้าน").snippet())).startsWith("สรุปสั้น ๆ");
    }

    private SearchHit find(String words) {
        return index.find(SearchQuery.ofPublic(words, 1)).hits().get(0);
    }

    private static String shown(List<TextFragment> fragments) {
        return fragments.stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private static String plain(List<TextFragment> fragments) {
        return fragments.stream().map(TextFragment::text).collect(Collectors.joining());
    }
}
