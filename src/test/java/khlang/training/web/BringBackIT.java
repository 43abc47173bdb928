package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.RunningPortal;
import khlang.system.Waiting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The documents that trainings bring back. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BringBackIT {

    private static final String OPEN = "ยังไม่ได้ทำ";

    private final RunningPortal portal;
    private TrainingDesk desk;

    BringBackIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "back");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aDraftIsNamedByItsTitleAndClosesItselfWhenItIsPublished() {
        write("back-draft", "แนวทางที่ยังเป็นร่าง", "ก", false);
        String report = report("หลักสูตรมีร่าง");
        assertThat(name(report, Map.of("document", "แนวทางที่ยังเป็นร่าง")).statusCode())
                .as("a draft of others does not exist")
                .isEqualTo(422);
        portal.database()
                .change(
                        "UPDATE document SET owner = ? WHERE slug = 'back-draft'",
                        desk.clerk.person());
        HttpResponse<String> named =
                name(
                        report,
                        Map.of(
                                "document", "แนวทางที่ยังเป็นร่าง",
                                "words-DOCUMENT", "เพิ่มขั้นตอน"));
        assertThat(named.headers().firstValue("Location").orElseThrow())
                .endsWith("said=document-named");
        Document page = desk.clerk.browser().open(report);
        assertThat(documentLine(page)).contains(OPEN, "แนวทางที่ยังเป็นร่าง", "เพิ่มขั้นตอน");
        assertThat(page.select(".bring-backs a").attr("href"))
                .isEqualTo("/documents/back-draft/edit");
        assertThat(documentLine(desk.head.browser().open(report)))
                .as("whoever may not read it sees no title")
                .contains(OPEN, "ท่านไม่มีสิทธิอ่าน", "เพิ่มขั้นตอน")
                .doesNotContain("แนวทางที่ยังเป็นร่าง");

        write("back-draft", "แนวทางที่ยังเป็นร่าง", "ก", true);
        Document done = desk.head.browser().open(report);
        assertThat(documentLine(done)).contains("ทำแล้ว", "แนวทางที่ยังเป็นร่าง");
        assertThat(done.select(".bring-backs a").attr("href")).isEqualTo("/documents/back-draft");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                                + " 'REPORT_USED' AND after_text LIKE"
                                                + " '%document:back-draft%'"))
                .as("naming and closing")
                .isEqualTo("2");
    }

    @Test
    void aDocumentOfBeforeStaysOpenUntilANewTextOfItIsPublished() {
        write("back-old", "แนวทางเก่าของงาน", "ฉบับเดิม", true);
        portal.database()
                .change(
                        "UPDATE revision r JOIN document d ON d.id = r.document_id"
                                + " SET r.published_at = '2020-01-01', d.first_published_at ="
                                + " '2020-01-01' WHERE d.slug = 'back-old'");
        String report = report("หลักสูตรปรับปรุงแนวทาง");
        assertThat(
                        said(
                                name(
                                        report,
                                        Map.of(
                                                "document",
                                                portal.at("documents/back-old").toString()))))
                .isEqualTo("document-named");
        assertThat(documentLine(desk.clerk.browser().open(report))).contains(OPEN, "จะปิดเอง");

        write("back-old", "แนวทางเก่าของงาน", "แก้คำผิด", true);
        reopenAsMisprint(report);
        assertThat(said(name(report, Map.of("document", "back-old"))))
                .as("a corrected misprint brings nothing back")
                .isEqualTo("document-named");

        write("back-old", "แนวทางเก่าของงาน", "ฉบับใหม่ทั้งเล่ม", true);
        assertThat(documentLine(desk.clerk.browser().open(report)))
                .contains("ทำแล้ว")
                .doesNotContain(OPEN);
        assertThat(name(report, Map.of("document", "back-old")).statusCode())
                .as("what is done is not named again")
                .isEqualTo(409);

        String later = report("หลักสูตรที่ทำเสร็จก่อนบอก");
        String number = portal.database().value("SELECT id FROM document WHERE slug = 'back-old'");
        assertThat(said(name(later, Map.of("document", number)))).isEqualTo("brought-back");
    }

    /** As if the newest text had only corrected misprints. */
    private void reopenAsMisprint(String report) {
        portal.database()
                .change(
                        "UPDATE revision r JOIN document d ON d.id = r.document_id"
                                + " SET r.change_kind = 'TYPO' WHERE d.slug = 'back-old'"
                                + " AND r.number = d.latest_revision");
        portal.database()
                .change(
                        "UPDATE training_bring_back SET done_on = NULL WHERE report_id = ?",
                        report.replaceFirst(".*/", ""));
    }

    @Test
    void whoeverTypesNoDocumentChoosesFromThoseThatAreLikeIt() {
        write("back-choice-one", "แนวทางรับคำร้องแบบหนึ่ง", "ก", true);
        write("back-choice-two", "แนวทางรับคำร้องแบบสอง", "ก", true);
        write("back-choice-draft", "แนวทางรับคำร้องของคนอื่น", "ก", false);
        String report = report("หลักสูตรเลือกเอกสาร");
        assertThat(name(report, Map.of("document", " ")).statusCode()).isEqualTo(422);
        HttpResponse<String> many = name(report, Map.of("document", "รับคำร้อง"));
        assertThat(many.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(many.body());
        assertThat(page.select("#document-problem").text()).contains("เลือกจากรายการ");
        assertThat(page.select("#document").attr("value")).isEqualTo("รับคำร้อง");
        assertThat(page.select("input[name=chosen]").eachAttr("value"))
                .containsExactlyInAnyOrder("back-choice-one", "back-choice-two");
        for (String hostile :
                List.of("'; --", "%", "999999999999999999", "https://x/documents/x")) {
            HttpResponse<String> answer = name(report, Map.of("document", hostile));
            assertThat(answer.statusCode()).as(hostile).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("input[name=chosen]"))
                    .as(hostile)
                    .isEmpty();
        }
        HttpResponse<String> chosen =
                name(report, Map.of("document", "รับคำร้อง", "chosen", "back-choice-two"));
        assertThat(said(chosen)).isEqualTo("brought-back");
        assertThat(documentLine(desk.clerk.browser().open(report))).contains("แบบสอง");
    }

    @Test
    void aTitleIsChosenWhileItIsTypedAndThePageFitsATelephone() {
        write("back-typed", "แนวทางพิมพ์แล้วเลือกได้", "ก", true);
        String report = report("หลักสูตรพิมพ์แล้วเลือก");
        String typed = "api/v1/suggest?q=" + Browser.encoded("พิมพ์แล้วเลือก");
        assertThat(
                        Waiting.until(
                                Duration.ofSeconds(60),
                                () -> portal.get(typed).body(),
                                found -> found.contains("back-typed")))
                .as("the search has read it")
                .contains("back-typed");
        try (var chromium = new Chromium();
                BrowserContext context = chromium.signedIn(portal, "back.clerk", true)) {
            Page page = context.newPage();
            page.setViewportSize(390, 800);
            page.navigate(portal.at(report).toString());
            page.click("#use summary >> text=จัดทำหรือปรับปรุงเอกสาร");
            page.locator("#document").pressSequentially("พิมพ์แล้วเลือก");
            page.locator(".suggests [role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.inputValue("#document")).isEqualTo("แนวทางพิมพ์แล้วเลือกได้");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            page.click("text=บันทึกเอกสาร");
            assertThat(page.locator(".bring-backs").innerText())
                    .contains("แนวทางพิมพ์แล้วเลือกได้", "ทำแล้ว");
        }
    }

    @Test
    void theReportItselfIsNotWhatItBringsBack() {
        write("back-self", "รายงานฉบับนี้", "ก", true);
        String report = report("หลักสูตรอ้างตนเอง");
        portal.database()
                .change(
                        "UPDATE training_report SET document = 'back-self' WHERE id = ?",
                        report.replaceFirst(".*/", ""));
        HttpResponse<String> answer = name(report, Map.of("document", "/documents/back-self"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#document-problem").text())
                .contains("รายงานฉบับนี้เอง");
    }

    /** A report of the clerk on a training that was over three days ago. */
    private String report(String course) {
        return TrainingDesk.sent(
                desk.clerk, desk.record(desk.clerk, course, 3, desk.clerk), desk.clerk);
    }

    private HttpResponse<String> name(String report, Map<String, String> typed) {
        var fields = new HashMap<String, String>(typed);
        fields.put("form-token", Browser.token(desk.clerk.browser().open(report)));
        return desk.clerk.browser().post(report + "/use/DOCUMENT", fields);
    }

    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*said=", "");
    }

    private static String documentLine(Document page) {
        return page.select(".bring-backs li").eachText().stream()
                .filter(one -> one.startsWith("จัดทำหรือปรับปรุงเอกสาร"))
                .findFirst()
                .orElse("");
    }

    private void write(String slug, String title, String text, boolean publish) {
        String json =
                "{\"slug\":\"%s\",\"title\":\"%s\",\"markdown\":\"%s\",\"publish\":%s}"
                        .formatted(slug, title, text, publish);
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }
}
