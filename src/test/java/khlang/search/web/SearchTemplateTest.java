package khlang.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.search.Facet;
import khlang.search.FacetCount;
import khlang.search.FacetKind;
import khlang.search.SearchHit;
import khlang.search.SearchResults;
import khlang.search.TextFragment;
import khlang.web.Paging;
import khlang.web.Printed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SearchTemplateTest {

    private static final SearchHit HIT =
            new SearchHit(
                    "cg-elderly-allowance",
                    List.of(
                            new TextFragment("การขึ้นทะเบียนรับ", false),
                            new TextFragment("เบี้ย<b>", true)),
                    "การขึ้นทะเบียนรับเบี้ย<b>",
                    "citizen-guide",
                    "social-welfare",
                    "finance",
                    "staff",
                    Instant.parse("2026-11-23T08:00:00Z"),
                    1.5f,
                    List.of(new TextFragment("…ยื่น<script>", false)),
                    "เอกสารที่ต้องใช้",
                    "เอกสารที่ต้องใช้",
                    Optional.empty());

    @Test
    void marksTheWordsAndEscapesTheRest() {
        Document page = print(choice("เบี้ย"), found(List.of(HIT), 1));
        assertThat(page.select(".hits h2 a").text()).isEqualTo("การขึ้นทะเบียนรับเบี้ย<b>");
        assertThat(page.select(".hits h2 mark").text()).isEqualTo("เบี้ย<b>");
        assertThat(page.select(".snippet").text()).isEqualTo("…ยื่น<script>");
        assertThat(page.select(".hits .meta").text())
                .isEqualTo("กองคลัง ปรับปรุง 23 พ.ย. 2569 ตรงหัวข้อ เอกสารที่ต้องใช้");
        assertThat(page.select(".hits .meta a").attr("href"))
                .isEqualTo("/documents/cg-elderly-allowance?n=1#เอกสารที่ต้องใช้");
        assertThat(page.select(".hits .tag").eachText())
                .containsExactly("คู่มือประชาชน", "เฉพาะเจ้าหน้าที่");
        assertThat(page.select(".results-head").text())
                .contains("พบ 1 เรื่อง · ค้นหา “เบี้ย” รวม เบี้ยยังชีพผู้สูงอายุ ด้วย");
    }

    @Test
    void aSearchWithoutSynonymsIsOneClickAway() {
        Document page = print(choice("เบี้ย"), found(List.of(HIT), 1));
        assertThat(page.select(".results-head .count a").attr("href")).endsWith("&exact=1");
        SearchChoice typed = choice("เบี้ย").withoutSynonyms(true);
        assertThat(typed.query(false, 0, 10).asTyped()).isTrue();
        assertThat(typed.toggled(FacetKind.KIND, "order").address()).endsWith("&exact=1");
        Document nothing = print(typed, found(List.of(), 0));
        assertThat(nothing.select(".empty a:contains(ค้นรวมคำพ้องด้วย)").attr("href"))
                .doesNotContain("exact");
    }

    @Test
    void filtersAreLinksThatAddAndTakeAway() {
        SearchChoice choice = choice("ภาษี").toggled(FacetKind.KIND, "order");
        Document page = print(choice, found(List.of(HIT), 3));
        assertThat(page.select(".results-side .choice-name").eachText())
                .containsExactly("คู่มือประชาชน", "คำสั่ง เลือกอยู่ กดเพื่อเอาออก");
        assertThat(page.select(".results-side .choice").eachAttr("href").getFirst())
                .endsWith("&kind=order&kind=citizen-guide");
        assertThat(page.select(".results-side .chosen").attr("href")).doesNotContain("kind");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void noResultSaysWhatElseToTry() {
        Document page = print(choice("<i>").toggled(FacetKind.KIND, "order"), found(List.of(), 0));
        assertThat(page.select(".empty strong").text()).isEqualTo("ไม่พบเรื่องที่ค้นหา");
        assertThat(page.select(".empty a").eachText()).contains("ล้างตัวกรอง", "1111");
        assertThat(page.select("input[name=q]").val()).isEqualTo("<i>");
        assertThat(page.select(".hits")).isEmpty();
    }

    @Test
    void anotherSpellingIsALink() {
        Document page = print(choice("ภาสี"), spelt("ภาษี", Optional.empty()));
        assertThat(page.select(".meant").text()).isEqualTo("หมายถึง “ภาษี” ใช่ไหม");
        assertThat(page.select(".meant a").attr("href"))
                .isEqualTo("/search?q=%E0%B8%A0%E0%B8%B2%E0%B8%A9%E0%B8%B5");
    }

    @Test
    void whatWasSearchedInsteadIsSaidWithAWayBack() {
        Document page = print(choice("4kKu"), spelt(null, Optional.of("ภาษี")));
        assertThat(page.select(".results-head .count").text())
                .contains("แสดงผลสำหรับ “ภาษี” เพราะ “4kKu”")
                .doesNotContain("ด้วย");
        assertThat(page.select(".results-head .count a").attr("href"))
                .isEqualTo("/search?q=4kKu&exact=1");
    }

    private static SearchResults spelt(String corrected, Optional<String> instead) {
        return new SearchResults(
                1, List.of(HIT), List.of(), Optional.ofNullable(corrected), instead, List.of(), 1);
    }

    @Test
    void withoutWordsItAsksForSome() {
        var page =
                new SearchPage(
                        choice(""),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        Paging.of("1", 10, 0, "/search?q=&page="),
                        Elsewhere.NOT_NEEDED);
        Document printed = Jsoup.parse(Printed.html(page));
        assertThat(printed.select(".empty, form.search-large")).hasSize(2);
        assertThat(printed.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    private static SearchResults found(List<SearchHit> hits, long total) {
        return new SearchResults(
                total,
                hits,
                List.of(new Facet(FacetKind.KIND, List.of(new FacetCount("citizen-guide", 3)))),
                Optional.empty(),
                Optional.empty(),
                List.of("เบี้ยยังชีพผู้สูงอายุ"),
                2);
    }

    private static Document print(SearchChoice choice, SearchResults results) {
        Map<FacetKind, Map<String, String>> labels =
                Map.of(FacetKind.KIND, Map.of("citizen-guide", "คู่มือประชาชน", "order", "คำสั่ง"));
        var page =
                new SearchPage(
                        choice,
                        Optional.of(results),
                        Filters.of(choice, results, labels),
                        Map.of("finance", "กองคลัง"),
                        Paging.of("1", 10, results.total(), choice.address() + "&page="),
                        Elsewhere.NOT_NEEDED);
        return Jsoup.parse(Printed.html(page));
    }

    private static SearchChoice choice(String words) {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.add("q", words);
        return SearchChoice.of(parameters);
    }
}
