package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import khlang.system.Chromium;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sheet becomes records, figures and a record of one's own, in the real browser. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingPagesIT {

    private static final int[] WIDTHS = {320, 390, 1280};

    private final RunningPortal portal;
    private TrainingSheets sheets;
    private long person;

    TrainingPagesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        sheets = new TrainingSheets(portal, "pages");
        person = sheets.hire("จันทร์เพ็ญ", "ในเบราว์เซอร์", "finance", true);
    }

    @AfterAll
    void leave() {
        sheets.close();
    }

    @Test
    void aSheetIsLookedAtTakenOverAndCountedWithoutScripts() {
        try (var chromium = new Chromium();
                BrowserContext context = chromium.signedIn(portal, "pages.sheets", false)) {
            Page page = context.newPage();
            page.setViewportSize(390, 800);
            page.navigate(portal.at("training").toString());
            page.click("text=นำเข้าจากไฟล์");
            page.setInputFiles("#file", sheet());
            page.click("main form button[type=submit]");
            assertThat(page.locator("h1").innerText()).isEqualTo("ตรวจดูก่อนบันทึก");
            assertThat(page.locator(".fate").allInnerTexts()).containsExactly("บันทึกใหม่", "ผิด");
            assertThat(page.locator(".field-problem").innerText()).contains("อยู่ก่อนวันเริ่ม");
            page.click("main form.buttons button >> nth=0");
            assertThat(page.locator("[role=status]").innerText()).contains("จากไฟล์แล้ว");
            page.click("text=ตัวชี้วัด");
            page.selectOption("#year", "2563");
            page.click("main form button");
            page.click("section[aria-labelledby=M02] a >> nth=0");
            assertThat(page.locator("#list ~ .table-frame tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("นางจันทร์เพ็ญ ในเบราว์เซอร์", "เรียนจากเบราว์เซอร์");
        }
    }

    @Test
    void everybodyCanUseThePagesOnAnyScreen() {
        String preview = sheets.upload(TrainingSheets.HEAD, "ใครก็ไม่รู้,อบรม,ก,ข,1/1/2564,\n");
        try (var chromium = new Chromium();
                BrowserContext context = chromium.signedIn(portal, "pages.sheets", true)) {
            Page page = context.newPage();
            for (String path :
                    List.of(
                            "training",
                            "plan/2563/measures",
                            "plan/2563/measures/M13",
                            "training/imports",
                            preview,
                            "training/people",
                            "training/people/" + person,
                            "training/duties",
                            "training/duties?kind=bring-back",
                            "me/calendar")) {
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 800);
                    page.navigate(portal.at(path).toString());
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(true);
                }
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                        .isEmpty();
            }
        }
    }

    private static FilePayload sheet() {
        String text =
                TrainingSheets.HEAD
                        + "\nจันทร์เพ็ญ ในเบราว์เซอร์,อบรม,เรียนจากเบราว์เซอร์,สถาบัน,๑/๒/๖๓,2/2/2563\n"
                        + "จันทร์เพ็ญ ในเบราว์เซอร์,อบรม,วันกลับด้าน,สถาบัน,3/2/2563,1/2/2563\n";
        return new FilePayload("อบรม.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
