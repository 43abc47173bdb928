package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Word files of a year's report, and the scans of what was signed of them. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportPapersIT {

    private static final int YEAR = PlanYears.REPORT_PAPERS;
    private static final String REPORT = "plan/" + YEAR + "/report";
    private static final String STAGE = "/" + REPORT + "/stage/";
    private static final String ORDER = REPORT + "/stage/order/files";
    private static final String FILES = REPORT + "/files";

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague clerk;
    private Colleague member;

    ReportPapersIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "papers.secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, "papers.clerk", Role.STAFF, "finance");
        member = Colleague.of(portal, "papers.member", Role.COMMITTEE, "education");
        done(secretary.browser().submit(REPORT, "/" + REPORT, Map.of()));
        recommend("ซื้อบอร์ดใหม่ 2 แผ่น");
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        List.of(secretary, clerk, member).forEach(Colleague::close);
    }

    private void recommend(String words) {
        String page = "plan/" + YEAR + "/recommendations/new";
        done(secretary.browser().submit(page, "/" + page, Map.of("words", words)));
    }

    private void step(String name, Map<String, ?> fields) {
        done(secretary.browser().submit(REPORT, STAGE + name, fields));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<byte[]> bytes(Colleague who, String path) {
        return who.browser()
                .send(HttpRequest.newBuilder(portal.at(path)).build(), BodyHandlers.ofByteArray());
    }

    private String text(String path) throws IOException {
        HttpResponse<byte[]> answer = bytes(secretary, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    @Test
    @Order(1)
    void aDraftIsForThoseWhoSeeTheEvidence() throws IOException {
        done(
                secretary
                        .browser()
                        .submit(
                                REPORT + "/edit",
                                "/" + REPORT + "/edit",
                                Map.of("problems-T1R4", "เว็บล่ม 1 ครั้ง\nนาน 3 วัน")));
        assertThat(text(REPORT + ".docx"))
                .contains("รายงานการติดตามและประเมินผล", "ปีงบประมาณ พ.ศ. ๒๔๙๒")
                .contains("เว็บล่ม ๑ ครั้ง", "นาน ๓ วัน", "๑. ซื้อบอร์ดใหม่ ๒ แผ่น")
                .doesNotContain("{{", "สรุปภาพรวม", "ฉบับแก้ไข");
        assertThat(text(REPORT + "/memo.docx"))
                .contains("บันทึกข้อความ", "กิจกรรมตามแผน ๑๕ กิจกรรม ใน ๓ ตาราง")
                .contains("๑. ซื้อบอร์ดใหม่ ๒ แผ่น")
                .doesNotContain("{{");
        for (String path : List.of(REPORT + ".docx", REPORT + "/memo.docx")) {
            assertThat(bytes(member, path).statusCode()).isEqualTo(200);
            assertThat(bytes(clerk, path).statusCode()).isEqualTo(404);
            assertThat(portal.get(path).statusCode()).as("signed out").isEqualTo(303);
        }
        assertThat(file(FILES, "kind", "REPORT", "looked", "yes").statusCode())
                .as("nobody signs a draft")
                .isEqualTo(422);
    }

    @Test
    @Order(1)
    void itsTablesBeginLikeThePlansOwnAndGoOnUnderTheirHeads() throws IOException {
        byte[] file = bytes(secretary, REPORT + ".docx").body();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> above = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(above)
                    .filteredOn(one -> one.startsWith("ชื่อหน่วยงาน : "))
                    .as("above each table")
                    .hasSize(3);
            assertThat(above)
                    .anyMatch(
                            one ->
                                    one.startsWith(
                                            "เป้าหมาย KM (Desired State) : การสนับสนุนส่งเสริม"))
                    .anyMatch(
                            one ->
                                    one.startsWith(
                                            "หน่วยที่วัดผลได้เป็นรูปธรรม : พนักงาน เจ้าหน้าที่"));
            XWPFTable table = word.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).as("a row stays whole").isTrue();
            assertThat(table.getRow(1).getCell(1).getText())
                    .contains("การสร้างและแสวงหาความรู้", "- ภายในเทศบาล", "- ภายนอกเทศบาล");
        }
    }

    @Test
    @Order(2)
    void aClosedYearsFileIsTheSameToTheByte() throws IOException {
        step("agree", Map.of("agreedOn", "15 ต.ค. 2492"));
        step("submit", Map.of("submittedOn", "25 ต.ค. 2492", "letter", "ที่ ตย 1/2492"));
        byte[] before = bytes(clerk, REPORT + ".docx").body();
        byte[] memo = bytes(clerk, REPORT + "/memo.docx").body();
        assertThat(text(REPORT + "/memo.docx")).contains("ที่  ตย ๑/๒๔๙๒", "๒๕ ตุลาคม ๒๔๙๒");
        recommend("ข้อเสนอแนะหลังปิดงวด");
        portal.database()
                .change(
                        "UPDATE recommendation SET outcome = 'x', words = 'y' WHERE fiscal_year"
                                + " = ?",
                        YEAR);
        assertThat(bytes(member, REPORT + ".docx").body()).isEqualTo(before);
        assertThat(bytes(member, REPORT + "/memo.docx").body()).isEqualTo(memo);
        assertThat(bytes(clerk, REPORT + ".docx").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("km-report-2492-1.docx"));
    }

    @Test
    @Order(3)
    void theScanComesWithTheOrder() throws IOException {
        assertThat(problem(file(FILES, "kind", "ORDER", "looked", "yes"), "kind"))
                .contains("ยังไม่ได้บันทึกคำสั่ง");
        HttpResponse<String> unseen = file(ORDER, "orderedOn", "1 พ.ย. 2492", "order", "ทราบ");
        assertThat(problem(unseen, "order-looked")).contains("ตรวจไฟล์");
        assertThat(Jsoup.parse(unseen.body()).select("#order").text()).isEqualTo("ทราบ");
        HttpResponse<String> wordless = file(ORDER, "orderedOn", "1 พ.ย. 2492", "looked", "yes");
        assertThat(problem(wordless, "order")).isNotBlank();
        assertThat(papers()).as("all or nothing").isEmpty();
        done(
                file(
                        ORDER,
                        "orderedOn",
                        "1 พ.ย. 2492",
                        "order",
                        "ทราบ ให้ดำเนินการ",
                        "order-looked",
                        "yes"));
        Document page = clerk.browser().open(REPORT);
        assertThat(page.select(".report-files").text()).contains("คำสั่งหรือความเห็น");
        assertThat(page.select(".report-files form")).isEmpty();
        String address = page.select(".report-files a").attr("href").substring(1);
        assertThat(bytes(clerk, address).statusCode()).isEqualTo(200);
        assertThat(portal.get(address).statusCode()).as("signed out").isEqualTo(303);
        assertThat(text(REPORT + ".docx")).contains("ทราบ ให้ดำเนินการ", "๑ พฤศจิกายน ๒๔๙๒");
    }

    @Test
    @Order(4)
    void signedPapersAreAddedLaterAndTakenAwayWithAReason() {
        assertThat(problem(file(FILES, "kind", "REPORT"), "looked")).isNotBlank();
        done(file(FILES, "kind", "ORDER", "looked", "yes"));
        assertThat(papers()).as("the same picture is there once").hasSize(1);
        HttpResponse<String> text =
                send(
                        FILES,
                        "x.txt",
                        "คำสั่ง".getBytes(StandardCharsets.UTF_8),
                        "kind",
                        "MEMO",
                        "looked",
                        "yes");
        assertThat(problem(text, "file")).isNotBlank();
        Parcel nowhere =
                Parcel.with(Browser.token(secretary.browser().open(REPORT)))
                        .field("revision", "999999999999999999")
                        .field("kind", "REPORT")
                        .field("looked", "yes")
                        .file("ลงนาม.png", Snapshot.png(2_492_008));
        assertThat(secretary.browser().send(nowhere.to(portal.at(FILES))).statusCode())
                .as("no such revision")
                .isEqualTo(404);
        done(send(FILES, "ลงนาม.png", Snapshot.png(2_492_007), "kind", "REPORT", "looked", "yes"));
        assertThat(papers()).hasSize(2);
        String remove =
                secretary
                        .browser()
                        .open(REPORT)
                        .select(".report-files li:contains(ลงนาม.png) form")
                        .attr("action");
        HttpResponse<String> mute = secretary.browser().submit(REPORT, remove, Map.of());
        assertThat(mute.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(mute.body()).select("[id^=why-][id$=-problem]")).hasSize(1);
        done(secretary.browser().submit(REPORT, remove, Map.of("why", "สแกนผิดหน้า")));
        assertThat(papers()).hasSize(1);
        assertThat(portal.send(portal.asAdministrator("admin/audit").build()).body())
                .contains("เปลี่ยนไฟล์ที่ลงนาม", "สแกนผิดหน้า", "ลงนาม.png");
        assertThat(clerk.browser().post(remove.substring(1), Map.of()).statusCode()).isIn(403, 404);
    }

    private List<String> papers() {
        return secretary.browser().open(REPORT).select(".report-files li > a").eachText();
    }

    private HttpResponse<String> file(String path, String... fields) {
        return send(path, "คำสั่ง.png", Snapshot.png(2_492_003), fields);
    }

    private HttpResponse<String> send(String path, String name, byte[] file, String... fields) {
        Document page = secretary.browser().open(REPORT);
        Parcel parcel =
                Parcel.with(Browser.token(page))
                        .field("version", page.select("main input[name=version]").first().val())
                        .field("revision", "1");
        for (int i = 0; i < fields.length; i += 2) {
            parcel.field(fields[i], fields[i + 1]);
        }
        return secretary.browser().send(parcel.file(name, file).to(portal.at(path)));
    }

    private static String problem(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("#" + field + "-problem").text();
    }
}
