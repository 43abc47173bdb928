package khlang.training.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report on a telephone: a Word file, a look, one button. */
@ExtendWith(RunningPortal.Once.class)
class ReportInBrowserIT {

    private static final int MOST_INTERACTIONS = 10;

    private final RunningPortal portal;
    private int interactions;

    ReportInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aReportIsSentFromAWordFileInUnderTenInteractions() {
        try (var desk = new TrainingDesk(portal, "phone");
                var chromium = new Chromium();
                BrowserContext context = chromium.signedIn(portal, desk.clerk.user(), true)) {
            String training = desk.record(desk.clerk, "หลักสูตรทางโทรศัพท์", 2, desk.clerk);
            Page page = context.newPage();
            page.setViewportSize(390, 844);
            page.navigate(portal.at("me").toString());
            tap(page, "a[href='/" + training + "/report']");
            page.locator("form[data-report][data-ready]").waitFor();
            Looking.findsNothing(page);
            page.setViewportSize(390, 844); // the look at all widths has changed it
            interactions++;
            page.locator("#file")
                    .setInputFiles(
                            new FilePayload(
                                    "รายงาน.docx",
                                    "application/vnd.openxmlformats-officedocument"
                                            + ".wordprocessingml.document",
                                    ReportFilesIT.wordReport()));
            assertThat(page.locator("[data-told]")).containsText("ใส่ข้อความจาก รายงาน.docx");
            assertThat(page.locator("#application")).hasValue("จัดทำใบตรวจรับแบบใหม่ภายในเดือนนี้");
            assertThat(page.locator("#way-MEETING")).isChecked();
            interactions++;
            page.locator("#suggestions").fill("ควรจัดปีละครั้ง");
            assertThat(page.locator(".editor-saved")).containsText("บันทึกร่างอัตโนมัติแล้ว");
            Looking.findsNothing(page);
            page.setViewportSize(390, 844); // the look at all widths has changed it
            tap(page, "button[name=submit]");
            assertThat(page.locator("h1 ~ .lead .tag")).containsText("รอหัวหน้าส่วนราชการ");
            assertThat(page.locator("main")).containsText("ควรจัดปีละครั้ง");
            assertThat(interactions).isLessThan(MOST_INTERACTIONS);
        }
    }

    private void tap(Page page, String selector) {
        interactions++;
        page.locator(selector).first().click();
    }
}
