package khlang.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the starter content over HTTP. */
@ExtendWith(RunningPortal.Once.class)
class SearchIT {

    private final RunningPortal portal;

    SearchIT(RunningPortal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "เบี้ยคนแก่, cg-elderly-allowance",
        "ภาษีป้าย, cg-signboard-tax",
        "ขอดูข้อมูลข่าวสาร, cg-information-request"
    })
    void aVillagersWordsFindTheGuide(String words, String slug) {
        Document page = Jsoup.parse(portal.get("search?q=" + encoded(words)).body());
        assertThat(page.select(".hits h2 a").eachAttr("href"))
                .anyMatch(address -> address.matches("/documents/" + slug + "\\?n=\\d+"));
        assertThat(page.select(".hits mark")).isNotEmpty();
    }

    @Test
    void programsGetTheSameAsJson() {
        HttpResponse<String> answer = portal.get("api/v1/search?size=2&q=" + encoded("เบี้ยคนแก่"));
        assertThat(answer.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("application/json");
        assertThat(answer.body())
                .matches("(?s)\\{\"total\":[1-9]\\d*,\"hits\":\\[\\{\"slug\":.*\"snippet\":.*")
                .contains("\"corrected\":null,\"instead\":null,\"tookMillis\":");
    }

    @Test
    void staffKnowledgeIsFoundByStaffOnly() {
        String query = "search?kind=work-manual&q=" + encoded("คู่มือ");
        assertThat(portal.get(query).body()).doesNotContain("wm-km-portal-staff");
        String asStaff = portal.send(portal.asAdministrator("api/v1/" + query).build()).body();
        assertThat(asStaff).contains("\"audience\":\"staff\"");
        assertThat(portal.get("api/v1/" + query).body()).doesNotContain("\"audience\":\"staff\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=",
                "q=%20",
                "q=%22%28%28",
                "q=*%3A*",
                "q=%F0%9F%98%80",
                "q=a&page=99999999",
                "q=a&page=-1",
                "q=a&kind=nope&year=x&sort=up",
                "q=a&q=b",
                "q=%00"
            })
    void whateverIsTypedIsAnsweredWithAPage(String query) {
        HttpResponse<String> answer = portal.get("search?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("main input[name=q]")).hasSize(1);
    }

    @Test
    void aMisspellingIsAskedAbout() {
        Document page = Jsoup.parse(portal.get("search?q=" + encoded("ภาสีป้าย")).body());
        assertThat(page.select(".meant a").text()).isEqualTo("ภาษีป้าย");
        assertThat(portal.get("api/v1/search?q=" + encoded("ภาสีป้าย")).body())
                .contains("\"corrected\":\"ภาษีป้าย\"");
    }

    @Test
    void whereNothingIsFoundThereIsSomewhereToGo() {
        Document page = Jsoup.parse(portal.get("search?q=" + encoded("ฮฮฮฌฌฌฆฆฆ")).body());
        assertThat(page.select(".empty a[href=tel:1111]")).hasSize(1);
        assertThat(page.select("#offered").text()).isEqualTo("คู่มือประชาชนที่ปรับปรุงล่าสุด");
        assertThat(page.select("main .documents a[href^=/documents/cg-]")).hasSize(5);
        assertThat(page.select(".offered-categories a")).isNotEmpty();
        Document narrowed =
                Jsoup.parse(portal.get("search?kind=nothing&q=" + encoded("ภาษีป้าย")).body());
        assertThat(narrowed.select(".meant a").text())
                .matches("พบ \\d+ เรื่องเมื่อค้นจากทุกเรื่อง");
    }

    @Test
    void aGuideNamesOthersAboutTheSame() {
        Document page = Jsoup.parse(portal.get("documents/cg-signboard-tax").body());
        assertThat(page.select("nav[aria-labelledby=related-title] a"))
                .hasSizeBetween(1, 5)
                .noneMatch(link -> link.attr("href").endsWith("/cg-signboard-tax"));
    }

    @Test
    void anEndlessQueryIsAnsweredToo() {
        assertThat(portal.get("search?q=" + "a".repeat(4_000)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "x", ""})
    void aWrongSizeIsAProblemForPrograms(String size) {
        HttpResponse<String> answer = portal.get("api/v1/search?q=a&size=" + size);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"status\":400", "size");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
