package khlang.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What assessors find for the points of a year; in years that no other test knows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OitIT {

    private static final int CHOSEN = PlanYears.OIT_CHOSEN;
    private static final int RULED = PlanYears.OIT_RULED;

    private final RunningPortal portal;
    private DisclosureDesk desk;

    OitIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new DisclosureDesk(portal, "oit");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void aYearWithoutAListIsNotThereAndOffersTheSearch() {
        for (String path : List.of("oit/2413", "oit/2413/O1", "oit/" + CHOSEN + "/NONE")) {
            HttpResponse<String> answer = desk.visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).select("main input[type=search]")).hasSize(1);
        }
    }

    @Test
    void onlyWhatThePublicMayReadIsEverShown() {
        desk.publish("oit-open", "มะปรางเปิดเผย", "announcement", "public", "");
        desk.publish("oit-later", "มะปรางต่อมา", "announcement", "public", "");
        desk.publish("oit-other", "มะปรางใหม่กว่า", "announcement", "public", "");
        desk.publish("oit-staff", "มะปรางภายใน", "announcement", "staff", "");
        desk.publish("oit-gone", "มะปรางเลิกใช้", "announcement", "public", "");
        desk.add(
                CHOSEN,
                "o1",
                "ข้อมะปราง",
                Map.of("documents", List.of("oit-open", "oit-later", "oit-gone")));
        assertThat(desk.shown(CHOSEN, "O1"))
                .contains("มะปรางเปิดเผย", "มะปรางต่อมา", "มะปรางเลิกใช้", "กองคลัง", "เผยแพร่");
        HttpResponse<String> hidden =
                desk.send(CHOSEN, "O2", "ข้อลับ", Map.of("documents", List.of("oit-staff")));
        assertThat(hidden.statusCode()).isEqualTo(422);
        assertThat(DisclosureDesk.problems(hidden)).contains("ยังไม่เผยแพร่ต่อประชาชน");
        desk.withdraw("oit-later", "oit-other");
        desk.withdraw("oit-gone", "");
        String after = desk.shown(CHOSEN, "O1");
        assertThat(after)
                .contains(
                        "มะปรางเปิดเผย",
                        "มะปรางใหม่กว่า",
                        "แทนเอกสารที่เลิกใช้แล้ว",
                        "1 เรื่องเลิกเผยแพร่แล้ว")
                .doesNotContain("มะปรางต่อมา", "มะปรางเลิกใช้");
        desk.publish("oit-open", "มะปรางเปิดเผย", "announcement", "staff", "");
        for (var browser : List.of(desk.visitor, desk.secretary.browser())) {
            assertThat(browser.open("oit/" + CHOSEN + "/O1").text())
                    .as("a document that became internal does not exist here, whoever asks")
                    .contains("มะปรางใหม่กว่า")
                    .doesNotContain("มะปรางเปิดเผย");
        }
    }

    @Test
    void aRuleShowsTheDocumentsOfTheRightYear() {
        String order = "order";
        desk.publish("oit-r1", "มะไฟของปี", order, "public", ",\"fiscal_year\":" + RULED);
        desk.publish("oit-r2", "มะไฟปีถัดไป", order, "public", ",\"fiscal_year\":" + (RULED + 1));
        desk.publish("oit-r3", "มะไฟลงวันที่", order, "public", ",\"dated\":\"1869-09-30\"");
        desk.publish("oit-r4", "มะไฟปีก่อน", order, "public", ",\"dated\":\"1868-09-30\"");
        desk.publish("oit-r5", "มะไฟภายใน", order, "staff", ",\"fiscal_year\":" + RULED);
        desk.publish("oit-r6", "มะไฟวันนี้", order, "public", "");
        desk.publish("oit-r7", "มะไฟแผน", "plan", "public", ",\"fiscal_year\":" + RULED);
        desk.add(RULED, "R1", "ข้อมะไฟ", Map.of("kind", order, "span", "WITHIN"));
        desk.add(RULED, "R2", "ข้อมะไฟถึงปี", Map.of("kind", order, "span", "UNTIL"));
        assertThat(desk.shown(RULED, "R1"))
                .contains("มะไฟของปี", "มะไฟลงวันที่", "ลงวันที่ 30 ก.ย. 2412")
                .doesNotContain("มะไฟปีถัดไป", "มะไฟปีก่อน", "มะไฟภายใน", "มะไฟวันนี้", "มะไฟแผน");
        assertThat(desk.shown(RULED, "R2"))
                .contains("มะไฟของปี", "มะไฟลงวันที่", "มะไฟปีก่อน")
                .doesNotContain("มะไฟปีถัดไป", "มะไฟภายใน", "มะไฟวันนี้", "มะไฟแผน");
    }

    @Test
    void anEmptyPointSaysSoAndItsPageBearsWhatPaperNeeds() {
        desk.add(CHOSEN, "E1", "ข้อว่างเปล่า", Map.of("explanation", "คำอธิบายลางสาด"));
        Document page = desk.visitor.open("oit/" + CHOSEN + "/E1");
        assertThat(page.select("main").text()).contains("ยังไม่เผยแพร่", "คำอธิบายลางสาด");
        assertThat(page.select(".running-foot").text())
                .contains("เทศบาลตำบลสันโป่ง", "/oit/" + CHOSEN + "/E1", "พิมพ์เมื่อ");
        Document desk1 = desk.secretary.browser().open("oit/" + CHOSEN + "/points");
        assertThat(desk1.select("section[aria-labelledby=missing] a").eachText())
                .contains("E1 ข้อว่างเปล่า");
    }

    @Test
    void linksLeadOutsideOnlyByHttpsAndWordsAreNoMarkup() {
        desk.add(
                CHOSEN,
                "L1",
                "ข้อ <b>ลิงก์</b>",
                Map.of("links", "งบ <script>alert(1)</script> https://example.go.th/a?b=1&c=2"));
        Document page = desk.visitor.open("oit/" + CHOSEN + "/L1");
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select("a[href='https://example.go.th/a?b=1&c=2']").text())
                .isEqualTo("งบ <script>alert(1)</script>");
        for (String bad :
                List.of("x javascript:alert(1)", "x http://example.go.th", "x https://")) {
            HttpResponse<String> answer =
                    desk.send(CHOSEN, "L2", "ลิงก์ร้าย", Map.of("links", bad));
            assertThat(answer.statusCode()).as(bad).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("#links").text()).isEqualTo(bad);
        }
    }

    @Test
    void pagesAreNamedInTheSiteMapAndAtTheFoot() {
        desk.add(CHOSEN, "S1", "ข้อแผนผัง", Map.of());
        assertThat(desk.visitor.get("sitemap.xml").body())
                .contains("/oit</loc>", "/oit/" + CHOSEN + "</loc>", "/oit/" + CHOSEN + "/S1</loc>")
                .contains("/information-centre</loc>");
        assertThat(desk.visitor.open("oit").select("main a").eachAttr("href"))
                .contains("/oit/" + CHOSEN);
        assertThat(desk.visitor.open("").select("footer a").eachAttr("href"))
                .contains("/oit", "/information-centre");
    }
}
