package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import khlang.calendar.ThaiDates;
import khlang.extraction.Pdfs;
import khlang.intake.WordFiles;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files of reports: read into the fields, private, and refused in sentences. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFilesIT {

    private final RunningPortal portal;
    private TrainingDesk desk;
    @TempDir Path folder;

    ReportFilesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "reportfile");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    static byte[] wordReport() {
        return new WordFiles()
                .paragraph("บันทึกข้อความ")
                .paragraph("เรียน นายกเทศมนตรีตำบลสันโป่ง")
                .styled("Heading1", "๑. สรุปสาระสำคัญ")
                .paragraph("การตรวจรับพัสดุต้องทำภายในห้าวันทำการ")
                .styled("Heading1", "๒. ประโยชน์ที่ได้รับ")
                .paragraph("เข้าใจขั้นตอนการตรวจรับ")
                .styled("Heading1", "๓. แนวทางการนำมาปรับใช้")
                .paragraph("จัดทำใบตรวจรับแบบใหม่ภายในเดือนนี้")
                .styled("Heading1", "๔. วิธีการถ่ายทอดความรู้")
                .paragraph("เล่าในที่ประชุมประจำเดือน")
                .bytes();
    }

    @Test
    void aWordFileFillsTheFieldsAndLeavesWhatIsTyped() {
        String training = desk.record(desk.clerk, "หลักสูตรมีไฟล์", 3, desk.clerk, desk.friend);
        TrainingDesk.write(desk.clerk, training, Map.of("benefitOwn", "พิมพ์เองไว้แล้ว"));
        byte[] file = wordReport();
        HttpResponse<String> answer = send(desk.clerk, training, "รายงาน.docx", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        Document page = desk.clerk.browser().follow(answer);
        assertThat(page.select("#gained").text()).contains("ห้าวันทำการ").doesNotContain("เรียน");
        assertThat(page.select("#application").text())
                .isEqualTo("จัดทำใบตรวจรับแบบใหม่ภายในเดือนนี้");
        assertThat(page.select("#benefitOwn").text()).isEqualTo("พิมพ์เองไว้แล้ว");
        assertThat(page.select("#way-MEETING").hasAttr("checked")).isTrue();
        assertThat(page.select("[data-report-files] li")).hasSize(1);

        String take = page.select("form[action$=/take]").attr("action");
        assertThat(page.select("form[action$=/take]").text()).contains("เข้าใจขั้นตอนการตรวจรับ");
        desk.clerk.browser().submit(page, take, Map.of("part", List.of("benefitOwn")));
        Document after = desk.clerk.browser().open(training + "/report");
        assertThat(after.select("#benefitOwn").text())
                .contains("พิมพ์เองไว้แล้ว", "เข้าใจขั้นตอนการตรวจรับ");
        assertThat(after.select("form[action$=/take]")).isEmpty();

        send(desk.clerk, training, "รายงาน.docx", file);
        assertThat(desk.clerk.browser().open(training + "/report").select("[data-report-files] li"))
                .as("the same file twice hangs there once")
                .hasSize(1);
    }

    @Test
    void filesAreForTheAuthorsAndThoseWhoDecide() {
        String training =
                desk.record(desk.clerk, "หลักสูตรไฟล์ส่วนตัว", 3, desk.clerk, desk.friend);
        Document page =
                desk.clerk
                        .browser()
                        .follow(send(desk.clerk, training, "รายงาน.docx", wordReport()));
        String file = page.select("[data-report-files] li a").attr("href").substring(1);
        assertThat(status(desk.clerk, file)).isEqualTo(200);
        for (Colleague one : List.of(desk.friend, desk.head, desk.secretary, desk.stranger)) {
            assertThat(status(one, file)).as("a draft's, for " + one.user()).isEqualTo(404);
        }
        String report = TrainingDesk.sent(desk.clerk, training, desk.friend);
        for (Colleague one : List.of(desk.clerk, desk.friend, desk.head, desk.secretary)) {
            assertThat(status(one, file)).as(one.user()).isEqualTo(200);
        }
        assertThat(desk.head.browser().open(report).select(".report-files a").text())
                .contains("รายงาน.docx");
        assertThat(status(desk.stranger, file)).isEqualTo(404);
        TrainingDesk.decide(desk.head, report, "pass", Map.of());
        TrainingDesk.decide(
                desk.secretary,
                report,
                "acknowledge",
                Map.of("day", ThaiDates.abbreviated(desk.today)));
        assertThat(status(desk.stranger, report)).isEqualTo(200);
        assertThat(status(desk.stranger, file)).as("staff read the text only").isEqualTo(404);
        assertThat(desk.stranger.browser().open(report).text()).doesNotContain("รายงาน.docx");
        assertThat(send(desk.clerk, training, "สาย.docx", wordReport()).statusCode())
                .as("what is sent does not change")
                .isEqualTo(303);
        assertThat(desk.clerk.browser().open(report).text()).doesNotContain("สาย.docx");
    }

    @Test
    void whatCannotBeTakenIsToldInASentence() throws IOException {
        String training = desk.record(desk.clerk, "หลักสูตรไฟล์เสีย", 3, desk.clerk);
        HttpResponse<String> none =
                desk.clerk
                        .browser()
                        .send(
                                Parcel.with(token(desk.clerk, training))
                                        .to(address(training + "/report/files")));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(none.body()).select("#file-problem").text()).contains("เลือกไฟล์");

        HttpResponse<String> locked = send(desk.clerk, training, "ลับ.docx", locked());
        assertThat(locked.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(locked.body()).select("#refused").text())
                .contains("ลับ.docx", "รหัสผ่าน");

        Path book = folder.resolve("เล่ม.pdf");
        Pdfs.written(book, 200, "training report page with many words ".repeat(40));
        HttpResponse<String> answer =
                desk.clerk
                        .browser()
                        .send(
                                Parcel.with(token(desk.clerk, training))
                                        .file("เล่ม.pdf", book)
                                        .to(address(training + "/report/files")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        Document page = desk.clerk.browser().follow(answer);
        assertThat(page.select("[data-report-files] li").text())
                .contains("เล่ม.pdf", "ไม่ใส่ทั้งเล่มลงในรายงาน");
        assertThat(page.select("#gained").text()).isEmpty();
    }

    @Test
    void aPhotographOfFortyMegapixelsIsDrawnAnewForTheScript() throws IOException {
        String training = desk.record(desk.clerk, "หลักสูตรมีภาพ", 3, desk.clerk);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7_300, 5_480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        HttpResponse<String> answer =
                desk.clerk
                        .browser()
                        .send(
                                Parcel.with(token(desk.clerk, training))
                                        .file("วุฒิบัตร.jpg", bytes.toByteArray())
                                        .asScript()
                                        .to(address(training + "/report/files")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"วุฒิบัตร.jpg\"", "\"parts\":[]");
        Document page = desk.clerk.browser().open(training + "/report");
        String remove = page.select("form[action$=/remove]").attr("action");
        desk.clerk.browser().submit(page, remove, Map.of());
        assertThat(desk.clerk.browser().open(training + "/report").select("[data-report-files] li"))
                .isEmpty();
    }

    @Test
    void whatIsTypedIsKeptEveryFewSecondsAndOnlyByAuthors() {
        String training = desk.record(desk.clerk, "หลักสูตรบันทึกเอง", 3, desk.clerk);
        String token = token(desk.clerk, training);
        HttpResponse<String> saved =
                desk.clerk
                        .browser()
                        .post(
                                training + "/report/draft",
                                Map.of("form-token", token, "version", "0", "gained", "ครึ่งทาง"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.body()).contains("บันทึกร่างอัตโนมัติแล้ว");
        assertThat(desk.clerk.browser().open(training + "/report").select("#gained").text())
                .isEqualTo("ครึ่งทาง");
        HttpResponse<String> late =
                desk.clerk
                        .browser()
                        .post(
                                training + "/report/draft",
                                Map.of("form-token", token, "version", "0", "gained", "เก่า"));
        assertThat(late.statusCode()).isEqualTo(409);
        String theirs = Browser.token(desk.stranger.browser().open("me"));
        assertThat(
                        desk.stranger
                                .browser()
                                .post(training + "/report/draft", Map.of("form-token", theirs))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoHasBegunAReportLeavesOthersOut() {
        String training = desk.record(desk.clerk, "หลักสูตรร่วมสามคน", 3, desk.clerk, desk.friend);
        TrainingDesk.write(
                desk.clerk,
                training,
                Map.of("gained", "ร่วม", "others", List.of("" + desk.friend.person())));
        HttpResponse<String> refused =
                TrainingDesk.write(desk.friend, training, Map.of("others", List.of()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#others-problem").text())
                .contains("ผู้ที่เริ่มเขียนเท่านั้น");
        assertThat(
                        TrainingDesk.write(desk.clerk, training, Map.of("others", List.of()))
                                .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> send(Colleague by, String training, String name, byte[] file) {
        return by.browser()
                .send(
                        Parcel.with(token(by, training))
                                .file(name, file)
                                .to(address(training + "/report/files")));
    }

    private static String token(Colleague by, String training) {
        return Browser.token(by.browser().open(training));
    }

    private URI address(String path) {
        return portal.at(path);
    }

    private static int status(Colleague by, String path) {
        return by.browser().get(path).statusCode();
    }

    /** What Word writes for a file with a password: an old container around it. */
    private static byte[] locked() throws IOException {
        try (var office = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            office.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            office.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
