package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khlang.extraction.Limited;
import khlang.search.lucene.ProducedPdfs;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files of reports that are hard to read: damaged Thai is mended or told, scans are read. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportReadingIT {

    private static final List<String> LINES =
            List.of(
                    "๑. สรุปสาระสำคัญ",
                    "การตรวจรับพัสดุต้องทำภายในห้าวันทำการนับแต่วันที่ผู้ขายส่งมอบ",
                    "๒. แนวทางการนำมาปรับใช้",
                    "จัดทำใบตรวจรับแบบใหม่ให้ทุกส่วนราชการใช้ภายในสิ้นเดือนนี้");

    private final RunningPortal portal;
    private TrainingDesk desk;
    @TempDir Path folder;

    ReportReadingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "reading");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void oldGlyphsOfAPdfAreMendedAndThatIsTold() throws IOException {
        Path file = folder.resolve("เก่า.pdf");
        ProducedPdfs.withOldFont(file, List.of(LINES), ProducedPdfs.OLD_GLYPHS);
        Document page = sent("หลักสูตรไฟล์ฟอนต์เก่า", file);
        assertThat(page.select("#gained").text())
                .contains("การตรวจรับพัสดุต้องทำภายในห้าวันทำการ", "ผู้ขายส่งมอบ");
        assertThat(page.select("#application").text()).contains("จัดทำใบตรวจรับแบบใหม่");
        assertThat(page.select("[data-report-files] li").text())
                .contains("ซ่อมให้ครบแล้ว กรุณาเทียบกับต้นฉบับ")
                .doesNotContain("อาจค้นไม่พบ");
    }

    @Test
    void whatCannotBeMendedIsTold() throws IOException {
        Path file = folder.resolve("เพี้ยน.pdf");
        ProducedPdfs.withOldFont(
                file, List.of(LINES), Map.of("0E48", "E0A1", "0E49", "E0A2", "0E31", "E0A3"));
        Document page = sent("หลักสูตรไฟล์เพี้ยน", file);
        assertThat(page.select("[data-report-files] li").text())
                .contains("ภาษาไทยในไฟล์นี้เสียหาย", "ซ่อมแล้วเหลือ", "□", "กรุณาเทียบกับต้นฉบับ");
    }

    @Test
    void aPhotographOfAPageIsReadByAMachineWhileTheWriterGoesOn() {
        assumeTrue(
                Limited.machine(folder.resolve("data")).isInstalled(),
                "SKIPPED: no Tesseract with Thai here");
        String training = desk.record(desk.clerk, "หลักสูตรภาพถ่ายรายงาน", 3, desk.clerk);
        try (var chromium = new Chromium();
                BrowserContext context = chromium.signedIn(portal, desk.clerk.user(), true)) {
            byte[] photograph = photograph(chromium);
            Page page = context.newPage();
            page.setViewportSize(390, 844);
            page.navigate(portal.at(training + "/report").toString());
            page.locator("form[data-report][data-ready]").waitFor();
            page.locator("#file")
                    .setInputFiles(new FilePayload("หน้ารายงาน.png", "image/png", photograph));
            Locator files = page.locator("[data-report-files] li");
            PlaywrightAssertions.assertThat(files).hasCount(1);
            page.fill("#application", "พิมพ์เองระหว่างรอ");
            Locator asked = page.locator("#gained ~ .from-file");
            PlaywrightAssertions.assertThat(asked).containsText("อ่านด้วยเครื่อง");
            PlaywrightAssertions.assertThat(files).containsText("อ่านด้วยเครื่องแล้ว");
            PlaywrightAssertions.assertThat(page.locator("#gained")).hasValue("");
            Looking.findsNothing(page);
            asked.locator("button").first().click();
            assertThat(page.locator("#gained").inputValue()).contains("การตรวจรับพัสดุ");
            assertThat(page.locator("#application").inputValue()).isEqualTo("พิมพ์เองระหว่างรอ");
        }
        Document again = desk.clerk.browser().open(training + "/report");
        assertThat(again.select("form[action$=/take]").text()).contains("แนวทางการนำมาปรับใช้");
        assertThat(again.select("details:has(form[action$=/take]) .tag").text())
                .isEqualTo("อ่านด้วยเครื่อง");
        String reading = training + "/report/files/" + fileOf(again) + "/reading";
        assertThat(desk.clerk.browser().get(reading).body()).contains("\"byMachine\":true");
        for (Colleague other : List.of(desk.friend, desk.head, desk.stranger)) {
            assertThat(other.browser().get(reading).statusCode()).as(other.user()).isEqualTo(404);
        }
    }

    private static String fileOf(Document page) {
        return page.select("form[action$=/remove]")
                .attr("action")
                .replaceFirst("^.*/files/([0-9]+)/.*$", "$1");
    }

    /** A page of paper as a telephone sees it. */
    private static byte[] photograph(Chromium chromium) {
        try (Page paper = chromium.browser().newPage()) {
            paper.setViewportSize(1400, 900);
            paper.setContent(
                    "<body style='font:36px Garuda;margin:60px'><p>"
                            + String.join("</p><p>", LINES)
                            + "</p></body>");
            return paper.screenshot();
        }
    }

    private Document sent(String course, Path file) {
        String training = desk.record(desk.clerk, course, 3, desk.clerk);
        String token = Browser.token(desk.clerk.browser().open(training));
        HttpResponse<String> answer =
                desk.clerk
                        .browser()
                        .send(
                                Parcel.with(token)
                                        .file(file.getFileName().toString(), file)
                                        .to(portal.at(training + "/report/files")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return desk.clerk.browser().follow(answer);
    }
}
