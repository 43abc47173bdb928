package khlang.disclosure.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the secretary's list to the assessor's telephone and paper. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureInBrowserIT {

    private static final int YEAR = PlanYears.DISCLOSURE_IN_BROWSER;

    private final RunningPortal portal;
    private DisclosureDesk desk;
    private Chromium chromium;

    DisclosureInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new DisclosureDesk(portal, "disclosure-look");
        chromium = new Chromium();
        desk.publish("oit-look", "มะม่วงบนจอเล็ก", "announcement", "public", "");
        for (int i = 1; i <= 30; i++) {
            desk.add(YEAR + 1, "P" + i, "ข้อบนกระดาษที่ " + i, Map.of("note", "หมายเหตุ " + i));
        }
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        desk.close();
    }

    @Test
    void aPointIsMadeWithoutScriptsAndReadOnATelephone() {
        try (var office = chromium.signedIn(portal, desk.secretary.user(), false)) {
            Page page = office.newPage();
            page.navigate(portal.at("oit/" + YEAR + "/points").toString());
            page.click(".title-actions a");
            page.fill("#scheme", "การประเมินทดสอบ");
            page.fill("#code", "o13");
            page.fill("#title", "คู่มือทดสอบ");
            page.fill("#words", "มะม่วงบนจอเล็ก");
            page.click("button[name=find]");
            page.check("#documents-oit-look");
            page.fill("#links", "ข้อมูลจังหวัด https://example.go.th/");
            page.click(".buttons button[type=submit]");
            assertThat(page.locator("main [role=status]")).containsText("บันทึกข้อนี้แล้ว");
        }
        try (var telephone =
                chromium.browser()
                        .newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = telephone.newPage();
            page.navigate(portal.at("oit/" + YEAR).toString());
            page.click("h2 a:has-text('คู่มือทดสอบ')");
            assertThat(page.locator(".disclosed")).containsText("มะม่วงบนจอเล็ก");
            assertThat(page.locator("a[href='https://example.go.th/']")).hasText("ข้อมูลจังหวัด");
            for (String path :
                    List.of(
                            "oit",
                            "oit/" + (YEAR + 1),
                            "oit/" + YEAR + "/O13",
                            "information-centre")) {
                page.navigate(portal.at(path).toString());
                Looking.findsNothing(page);
            }
        }
    }

    @Test
    void aListIsPastedLookedAtAndStored() {
        String list = DisclosureDesk.points(PlanYears.POINTS_LISTED_IN_BROWSER);
        try (var office = chromium.signedIn(portal, desk.secretary.user(), true)) {
            Page page = office.newPage();
            page.navigate(portal.at(list).toString());
            page.click(".title-actions a[href$='/imports']");
            Looking.findsNothing(page);
            page.fill("#pasted", "O1 โครงสร้าง\nไม่มีรหัส");
            page.click("form.form button[type=submit]");
            assertThat(page.locator("#wrong li")).containsText("แถวที่ 2 รหัส:");
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
            page.click("button[name=forget]");
            page.fill("#pasted", "O1 โครงสร้าง\nO2 ผู้บริหาร");
            page.click("form.form button[type=submit]");
            page.click("form.buttons button:has-text('บันทึก 2 ข้อ')");
            assertThat(page.locator("main [role=status]")).containsText("บันทึกรายการแล้ว");
            assertThat(page.locator("tbody tr")).hasCount(2);
        }
        portal.database()
                .change(
                        "DELETE FROM disclosure_point WHERE fiscal_year = ?",
                        PlanYears.POINTS_LISTED_IN_BROWSER);
    }

    @Test
    void theDeskFitsEveryScreenAndTheKeyboardReachesIt() {
        try (var office = chromium.signedIn(portal, desk.secretary.user(), true)) {
            Page page = office.newPage();
            String list = DisclosureDesk.points(YEAR + 1);
            for (String path :
                    List.of(
                            list,
                            list + "/new",
                            DisclosureDesk.points(YEAR + 7),
                            desk.form(YEAR + 1, "ข้อบนกระดาษที่ 30"))) {
                page.navigate(portal.at(path).toString());
                Looking.findsNothing(page);
            }
            Looking.keyboardReachesEverything(page);
        }
    }

    @Test
    void everySheetBearsTheAddressTheDayAndTheOffice() throws IOException {
        try (var context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (String path : List.of("oit/" + (YEAR + 1), "information-centre")) {
                page.navigate(portal.at(path).toString());
                byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                try (PDDocument printed = Loader.loadPDF(pdf)) {
                    assertThat(printed.getNumberOfPages()).as(path).isGreaterThan(1);
                    for (int sheet = 1; sheet <= printed.getNumberOfPages(); sheet++) {
                        assertThat(text(printed, sheet))
                                .as("%s, sheet %s", path, sheet)
                                .contains("/" + path, "พิมพ์เมื่อ", "เทศบาล");
                    }
                }
            }
        }
    }

    private static String text(PDDocument printed, int sheet) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        return stripper.getText(printed);
    }
}
