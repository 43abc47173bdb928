package khlang.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Members;
import khlang.system.PortalProcess;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The sample year of {@code khlang run --demo}: every row has its figure and its proof, and the
 * secretary brings it from what is missing to the mayor's order.
 */
@ExtendWith(RunningPortal.Once.class) // one portal at a time needs less memory
class DemoYearInBrowserIT {

    private final LocalDate today = LocalDate.now(BangkokClock.ZONE);
    private final FiscalYear year = FiscalYear.containing(today).previous();
    private final String plan = "plan/" + year.buddhistYear();

    @Test
    void theSecretaryBringsTheYearFromWhatIsMissingToTheMayorsOrder(@TempDir Path folder) {
        try (PortalProcess portal =
                        PortalProcess.start(
                                        PortalProcess.program(),
                                        folder.resolve("data-demo"),
                                        Map.of(
                                                "KHLANG_DATA_DIR",
                                                folder.resolve("data").toString()),
                                        "run",
                                        "--demo")
                                .awaitReady();
                Chromium chromium = new Chromium();
                Browser secretary = signIn(portal, "demo.secretary");
                BrowserContext desk =
                        chromium.signedIn(
                                portal.base(),
                                "demo.secretary",
                                password(portal, "demo.secretary"),
                                true)) {
            everyRowHasAFigureAndAProof(secretary, 14);
            assertThat(secretary.open("plan/" + year.next().buddhistYear()).select(".lead").text())
                    .as("the running year's plan says once that it is a sample")
                    .containsOnlyOnce("ตัวอย่าง—ตรวจสอบกับหน่วยงาน");
            Page page = desk.newPage();
            page.navigate(portal.base().resolve(plan).toString());
            assertThat(page.locator("main")).containsText("ตัวอย่าง—ตรวจสอบกับหน่วยงาน");
            whatIsMissing(page);
            theReport(page);
            theCommitteeAgreesAndTheMayorOrders(page);
            everyRowHasAFigureAndAProof(secretary, 15);
            assertThat(secretary.get(plan + "/report/table.xlsx").statusCode()).isEqualTo(200);
            theWordFileIsTheThreeTablesWithPlacesForSevenToSign(secretary);
            assertThat(secretary.open(plan).text()).contains("ปิดงวดแล้ว");
            try (Browser staff = signIn(portal, "demo.staff")) {
                assertThat(staff.open(plan + "/report").text())
                        .contains("อบรมได้เพียงสองส่วนราชการ", "ทราบ อนุมัติตามเสนอ");
            }
        }
    }

    private void everyRowHasAFigureAndAProof(Browser secretary, int rows) {
        assertThat(secretary.open(plan).text())
                .contains("กิจกรรมที่มีผลการดำเนินงาน %d จาก 15 แถว".formatted(rows));
        for (int table = 1; table <= 3; table++) {
            for (int row = 1; row <= (table == 2 ? 3 : 6); row++) {
                String id = "T" + table + "R" + row;
                Document page = secretary.open(plan + "/indicators/" + id);
                assertThat(page.select("li[id^=evidence-]").text())
                        .as(id)
                        .contains("ตัวอย่าง—ตรวจสอบกับหน่วยงาน", "รับรองแล้ว");
                assertThat(page.select("main li[id^=evidence-] a[href*=/files/]")).isNotEmpty();
            }
        }
        assertThat(secretary.open(plan).select(".plan-table tbody tr:not(:has(.plan-results))"))
                .as("rows without any figure")
                .isEmpty();
    }

    private void whatIsMissing(Page page) {
        page.click("main a[href$='/gaps']");
        assertThat(page.locator("#rows")).containsText("1 แถว");
        assertThat(page.locator("#unproved")).hasCount(0);
        assertThat(page.locator("main")).containsText("เรียน หัวหน้ากองคลัง");
        page.click("nav[aria-label] a[href='/" + plan + "']");
    }

    private void theReport(Page page) {
        page.click("main a[href$='/report']");
        page.click("form[action$='/report'] button");
        page.click("main a[href$='/report/edit']");
        page.fill("#summary", "ดำเนินการได้เกือบครบทุกแถว");
        page.fill("#problems-T1R1", "อบรมได้เพียงสองส่วนราชการ");
        page.fill("#suggestions-T1R1", "จัดอบรมย่อยทุกไตรมาส");
        page.click("form[action$='/edit'] button[type=submit]");
        assertThat(page.locator("#T1R1")).containsText("จัดอบรมย่อยทุกไตรมาส");
        page.click("main a[href$='/recommendations/new']");
        page.fill("#words", "ให้ทุกส่วนราชการส่งผู้เข้าอบรม");
        page.selectOption("#division", "finance");
        page.fill("#dueOn", ThaiDates.abbreviated(year.next().lastDay()));
        page.click("form[action$='/new'] button[type=submit]");
        assertThat(page.locator("main")).containsText("ให้ทุกส่วนราชการส่งผู้เข้าอบรม");
        page.click("main a[href$='/report']");
    }

    private void theCommitteeAgreesAndTheMayorOrders(Page page) {
        String day = ThaiDates.abbreviated(today);
        page.fill("#agreedOn", day);
        page.click("form[action$='/agree'] button");
        page.fill("#submittedOn", day);
        page.fill("#letter", "ตัวอย่าง 9");
        page.click("form[action$='/submit'] button");
        page.fill("#orderedOn", day);
        page.fill("#order", "ทราบ อนุมัติตามเสนอ");
        page.locator("#order-file")
                .setInputFiles(new FilePayload("คำสั่ง.png", "image/png", Snapshot.png(0x256901)));
        page.check("#order-looked");
        page.click("form[action$='/order/files'] button[type=submit]");
        assertThat(page.locator(".report-now")).containsText("คำสั่งของนายกเทศมนตรี");
        page.navigate(page.url().replaceAll("/report.*", "/report/print"));
        assertThat(page.locator("table").first()).containsText("หนังสือที่ ตัวอย่าง ๑/");
    }

    private void theWordFileIsTheThreeTablesWithPlacesForSevenToSign(Browser secretary) {
        var file = HttpRequest.newBuilder(secretary.base().resolve(plan + "/report.docx")).build();
        byte[] bytes = secretary.send(file, BodyHandlers.ofByteArray()).body();
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(word.getTables())
                    .filteredOn(table -> table.getRow(0).getCell(0).getText().equals("ลำดับ"))
                    .extracting(XWPFTable::getNumberOfRows)
                    .as("a head and the rows of the plan")
                    .containsExactly(7, 4, 7);
            try (var text = new XWPFWordExtractor(word)) {
                assertThat(text.getText().split("\\(ลงชื่อ\\)|ลงชื่อ", -1))
                        .as("places to sign")
                        .hasSizeGreaterThanOrEqualTo(8);
                assertThat(text.getText())
                        .contains(
                                "ตารางที่ ๓",
                                "อบรมได้เพียงสองส่วนราชการ",
                                "ตัวอย่าง หัวหน้าส่วนราชการ");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser signIn(PortalProcess portal, String user) {
        return Members.signIn(portal.base(), user, password(portal, user));
    }

    private static String password(PortalProcess portal, String user) {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(user) + " +(\\S+)")
                        .matcher(portal.output());
        assertThat(line.find()).as(user).isTrue();
        return line.group(1);
    }
}
