package khlang.evaluation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The secretary on a telephone without scripts: the order with its scan, and the Word files. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPapersInBrowserIT {

    private static final int YEAR = PlanYears.REPORT_PAPERS_IN_BROWSER;
    private static final String REPORT = "plan/" + YEAR + "/report";

    private final RunningPortal portal;
    private Colleague secretary;
    private Chromium chromium;

    ReportPapersInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "papers-look.secretary", Role.SECRETARY, "finance");
        secretary.browser().submit(REPORT, "/" + REPORT, Map.of());
        step("agree", Map.of("agreedOn", "15 ต.ค. 2491"));
        step("submit", Map.of("submittedOn", "25 ต.ค. 2491", "letter", "ที่ ตย 1/2491"));
        chromium = new Chromium();
    }

    private void step(String name, Map<String, String> fields) {
        secretary.browser().submit(REPORT, "/" + REPORT + "/stage/" + name, fields);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        secretary.close();
        SignedPlans.tear(portal.database(), YEAR);
    }

    @Test
    void theOrderIsNotedWithItsScanAndTheReportTakenAwayAsWord() {
        Page page = chromium.signedIn(portal, secretary.user(), false).newPage();
        page.setViewportSize(390, 844);
        page.navigate(portal.at(REPORT).toString());
        page.fill("#orderedOn", "1 พ.ย. 2491");
        page.fill("#order", "ทราบ อนุมัติ");
        page.locator("#order-file").setInputFiles(picture("คำสั่งนายก.png", 0x249101));
        page.check("#order-looked");
        page.click("form[action$='/order/files'] button[type=submit]");
        assertThat(page.locator("main [role=status]")).containsText("บันทึกคำสั่ง");
        assertThat(page.locator(".report-files")).containsText("คำสั่งนายก.png");

        page.click("details:has(#kind) > summary");
        page.selectOption("#kind", "REPORT");
        page.locator("#file").setInputFiles(picture("รายงานลงนาม.png", 0x249102));
        page.check("#looked");
        page.click("form[action$='/report/files'] button[type=submit]");
        assertThat(page.locator(".report-files li")).hasCount(2);
        var word = page.waitForDownload(() -> page.click("a[href*='/report.docx']"));
        assertThat(word.suggestedFilename()).isEqualTo("km-report-2491-1.docx");
    }

    @Test
    void everyPageFitsEveryScreenAndAxeFindsNothing() {
        Page page = chromium.signedIn(portal, secretary.user(), true).newPage();
        for (String one :
                new String[] {
                    REPORT,
                    "admin/templates",
                    "admin/templates/year-report",
                    "admin/templates/year-report-memo"
                }) {
            page.navigate(portal.at(one).toString());
            Looking.findsNothing(page);
        }
        Looking.keyboardReachesEverything(page);
    }

    private static FilePayload picture(String name, int shade) {
        return new FilePayload(name, "image/png", Snapshot.png(shade));
    }
}
