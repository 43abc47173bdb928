package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.intake.WordFiles;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report on paper and back, and into the library. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPaperIT {

    private final RunningPortal portal;
    private TrainingDesk desk;

    ReportPaperIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "paper");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void theMemoSaysWhatTheRegisterAndTheReportSayInThaiDigits() throws IOException {
        String report = sent("หลักสูตรบันทึกข้อความ 2565", "## หัวข้อ\n\n- ข้อ **สำคัญ** 12 ข้อ");
        HttpResponse<byte[]> answer = bytes(desk.head, report + "/memo.docx");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var word = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains(
                            "บันทึกข้อความ",
                            "รายงานผลการฝึกอบรม หลักสูตรบันทึกข้อความ ๒๕๖๕",
                            "- ข้อ สำคัญ ๑๒ ข้อ")
                    .contains("เรียน  นายกเทศมนตรีตำบล", ThaiDates.fullInThaiDigits(desk.today))
                    .contains(
                            "ความเห็นหัวหน้าส่วนราชการ", "ความเห็นปลัดเทศบาล", "คำสั่งนายกเทศมนตรี")
                    .doesNotContain("{{");
        }
        assertThat(bytes(desk.stranger, report + "/memo.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void theSecretaryHangsTheSignedCopyOnTheStateThatItProves() {
        String report = sent("หลักสูตรสำเนาลงนาม", "สาระ");
        TrainingDesk.decide(desk.secretary, report, "pass", Map.of("note", "ลงนามแล้ว"));
        HttpResponse<String> early = signed(report, "ACKNOWLEDGED");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("ยังไม่ถึงขั้น “นายกรับทราบแล้ว”");
        assertThat(signed(report, "WITH_CLERK").statusCode()).isEqualTo(303);
        assertThat(desk.clerk.browser().open(report).select(".report-files").text())
                .contains("ลงนาม.docx", "ฉบับลงนาม: รอปลัดเทศบาล");

        HttpResponse<String> day =
                TrainingDesk.decide(
                        desk.secretary,
                        report,
                        "sent-on",
                        Map.of("sentOn", ThaiDates.abbreviated(desk.today.minusDays(1))));
        assertThat(day.statusCode()).isEqualTo(303);
        HttpResponse<String> tomorrow =
                TrainingDesk.decide(
                        desk.secretary,
                        report,
                        "sent-on",
                        Map.of("sentOn", ThaiDates.abbreviated(desk.today.plusDays(1))));
        assertThat(tomorrow.statusCode()).isEqualTo(422);
        String token = Browser.token(desk.head.browser().open(report));
        assertThat(
                        desk.head
                                .browser()
                                .send(
                                        Parcel.with(token)
                                                .field("proves", "WITH_CLERK")
                                                .file("x.docx", word())
                                                .to(portal.at(report + "/signed")))
                                .statusCode())
                .as("the head notes nothing")
                .isEqualTo(404);
    }

    @Test
    void anAcknowledgedReportBecomesOneDraftWithoutCostsAndNames() {
        String report =
                sent(
                        "หลักสูตรเผยแพร่",
                        "ค่าลงทะเบียน 3,900 บาท ถามวิทยากรที่ 081-234-5678 ได้ความรู้");
        assertThat(publish(desk.clerk, report).statusCode()).as("too early").isEqualTo(404);
        TrainingDesk.decide(desk.head, report, "pass", Map.of());
        TrainingDesk.decide(
                desk.secretary,
                report,
                "acknowledge",
                Map.of("day", ThaiDates.abbreviated(desk.today)));
        assertThat(publish(desk.stranger, report).statusCode()).isEqualTo(404);
        portal.database()
                .change(
                        "INSERT INTO training_bring_back (report_id, kind, target)"
                                + " VALUES (?, 'DOCUMENT', 'wm-training-request-report')",
                        Long.valueOf(report.replaceFirst(".*/", "")));
        HttpResponse<String> answer = publish(desk.clerk, report);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String edit = TrainingDesk.path(answer, "documents/[a-z0-9-]+/edit");
        Document page = desk.clerk.browser().open(edit);
        assertThat(page.select("[name=related]").val())
                .as("it leads to the manual that it improves")
                .isEqualTo("wm-training-request-report");
        assertThat(page.select("#markdown").text())
                .contains("[ปกปิด]", "ได้ความรู้", "จัดทำโดย")
                .doesNotContain("3,900", "081-234", "paper.clerk");
        assertThat(page.select("#kind option[selected]").attr("value"))
                .isEqualTo("training-report");
        assertThat(page.select("#audience option[selected]").attr("value")).isEqualTo("public");
        assertThat(TrainingDesk.path(publish(desk.clerk, report), "documents/[a-z0-9-]+/edit"))
                .as("a double click makes one")
                .isEqualTo(edit);
        assertThat(desk.clerk.browser().open(report).select("#publication ~ p a").attr("href"))
                .isEqualTo("/" + edit);
        assertThat(page.select("h1 ~ .meta a, .meta a[href=/" + report + "]").text())
                .contains("หลักสูตรเผยแพร่");
        String training = report.replaceFirst("/reports/.*$", "");
        assertThat(desk.clerk.browser().open(training).select("tbody a[href=/" + edit + "]"))
                .hasSize(1);
        assertThat(desk.stranger.browser().open(training).select("a[href*=documents/kn]"))
                .as("a draft is nobody else's business")
                .isEmpty();
        assertThat(desk.stranger.browser().open(report).select("#publication")).isEmpty();
    }

    @Test
    void oneStepHandsTheDocumentInToWhoeverApprovesIt() {
        String report = sent("หลักสูตรส่งให้อนุมัติ", "สาระ");
        TrainingDesk.decide(desk.head, report, "pass", Map.of());
        TrainingDesk.decide(
                desk.secretary,
                report,
                "acknowledge",
                Map.of("day", ThaiDates.abbreviated(desk.today)));
        HttpResponse<String> without = publish(desk.clerk, report, Map.of("do", "hand-in"));
        assertThat(without.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(without.body());
        assertThat(again.select("#category-problem").text()).contains("ยังไม่ได้กรอก");
        assertThat(again.select("#audience-public").hasAttr("checked")).as("kept").isTrue();
        String shelf = again.select("#category option").get(1).attr("value");
        Map<String, String> typed = Map.of("do", "hand-in", "category", shelf);
        HttpResponse<String> handedIn = publish(desk.clerk, report, typed);
        assertThat(handedIn.headers().firstValue("Location").orElseThrow())
                .matches(".*/reviews/[0-9]+\\?said=handed-in$");
        assertThat(publish(desk.clerk, report, typed).headers().firstValue("Location"))
                .as("a double click finds it waiting")
                .hasValueSatisfying(next -> assertThat(next).endsWith("/edit"));
        assertThat(desk.head.browser().open("reviews").text()).contains("หลักสูตรส่งให้อนุมัติ");
    }

    @Test
    void theMemoForPrintSaysTheSameAsTheWordFile() throws IOException {
        String report = sent("หลักสูตรพิมพ์บันทึก 2565", "ข้อ **สำคัญ** 12 ข้อ");
        Document page = desk.head.browser().open(report + "/memo");
        byte[] file = bytes(desk.head, report + "/memo.docx").body();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(word)) {
            assertThat(squeezed(page.select(".memo").text()))
                    .contains("หลักสูตรพิมพ์บันทึก๒๕๖๕", "ข้อสำคัญ๑๒ข้อ")
                    .isEqualTo("ตราครุฑ" + squeezed(text.getText()));
        }
        assertThat(page.select(".sheet-head, .sheet-foot")).as("nothing of the portal").isEmpty();
        for (Colleague one : List.of(desk.stranger, desk.friend)) {
            assertThat(one.browser().get(report + "/memo").statusCode()).isEqualTo(404);
        }
        String own = report.replaceFirst("/reports/.*$", "/report/memo");
        assertThat(TrainingDesk.path(desk.clerk.browser().get(own), "training/.*$"))
                .isEqualTo(report + "/memo");
        assertThat(desk.friend.browser().get(own).statusCode()).isEqualTo(404);
    }

    @Test
    void theMemoIsPrintedOnA4WithTheMarginsOfALetter() throws IOException {
        String report = sent("หลักสูตรกระดาษ A4", "สาระ");
        try (var chromium = new Chromium();
                var context = chromium.signedIn(portal, desk.clerk.user(), true)) {
            Page page = context.newPage();
            page.navigate(portal.at(report + "/memo").toString());
            Looking.findsNothing(page);
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument printed = Loader.loadPDF(pdf)) {
                assertThat(printed.getNumberOfPages()).isBetween(1, 2);
                assertThat(printed.getPage(0).getMediaBox().getWidth())
                        .isCloseTo(595, Offset.offset(2f));
                assertThat(new PDFTextStripper().getText(printed))
                        .contains("๑.")
                        .doesNotContain("พิมพ์หน้านี้", "ตราครุฑ");
            }
        }
    }

    /** Word files and pages put blanks and lines where they like, and dots as many as fit. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "").replaceAll("\\.{4,}", "…");
    }

    private String sent(String course, String gained) {
        String training = desk.record(desk.clerk, course, 3, desk.clerk);
        HttpResponse<String> answer =
                TrainingDesk.write(
                        desk.clerk,
                        training,
                        Map.of(
                                "gained",
                                gained,
                                "application",
                                "จะทำ",
                                "ways",
                                List.of("MEETING"),
                                "submit",
                                "yes"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return TrainingDesk.path(answer, "training/[0-9]+/reports/[0-9]+");
    }

    private HttpResponse<String> publish(Colleague by, String report) {
        return publish(by, report, Map.of("do", "draft"));
    }

    private HttpResponse<String> publish(Colleague by, String report, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("form-token", Browser.token(by.browser().open("me")));
        fields.put("audience", "public");
        return by.browser().post(report + "/publication", fields);
    }

    private HttpResponse<String> signed(String report, String proves) {
        String token = Browser.token(desk.secretary.browser().open(report));
        return desk.secretary
                .browser()
                .send(
                        Parcel.with(token)
                                .field("proves", proves)
                                .file("ลงนาม.docx", word())
                                .to(portal.at(report + "/signed")));
    }

    private static byte[] word() {
        return new WordFiles().paragraph("บันทึกข้อความที่ลงนามแล้ว").bytes();
    }

    private HttpResponse<byte[]> bytes(Colleague by, String path) {
        return by.browser()
                .send(HttpRequest.newBuilder(portal.at(path)).build(), BodyHandlers.ofByteArray());
    }
}
