package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.intake.WordFiles;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
        assertThat(bytes(desk.stranger, "training/memo-template.docx").statusCode()).isEqualTo(404);
        assertThat(bytes(desk.secretary, "training/memo-template.docx").statusCode())
                .isEqualTo(200);
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
        HttpResponse<String> answer = publish(desk.clerk, report);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String edit = TrainingDesk.path(answer, "documents/[a-z0-9-]+/edit");
        Document page = desk.clerk.browser().open(edit);
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
                .isEqualTo("/" + edit.replace("/edit", ""));
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
        String token = Browser.token(by.browser().open("me"));
        return by.browser()
                .post(report + "/publication", Map.of("form-token", token, "audience", "public"));
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
