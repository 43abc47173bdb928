package khlang.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A row is added and counted, taken out of the plan, and brought back from its history. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanRowsInBrowserIT {

    private static final int YEAR = PlanYears.PLAN_ROWS_IN_BROWSER;
    private static final String PLAN = "plan/" + YEAR;
    private static final String ROW = "พี่สอนน้องทุกวันศุกร์";

    private final RunningPortal portal;
    private Colleague secretary;
    private Chromium chromium;

    PlanRowsInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "rowsui.secretary", Role.SECRETARY, "finance");
        portal.database()
                .change(
                        "INSERT INTO sharing_event (kind, state, title, outside, km_sharing,"
                                + " km_climate, held_on, begins_at, ends_at, minutes, recorded_at)"
                                + " VALUES ('SEMINAR', 'HELD', 'สัมมนาใต้ต้นก้ามปู', FALSE, FALSE,"
                                + " TRUE, '1900-02-01', 540, 600, '', NOW(6))");
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        SignedPlans.tear(portal.database(), YEAR);
        secretary.close();
    }

    @Test
    void aRowComesGoesAndComesBackWithoutAProgram() {
        try (Page page = chromium.signedIn(portal, secretary.user(), true).newPage()) {
            add(page);
            remove(page);
            bringBack(page);
        }
    }

    private void add(Page page) {
        assertThat(page.navigate(portal.at(PLAN).toString()).status()).isEqualTo(200);
        page.click("a[href$='/tables/T2/rows/new']");
        Looking.findsNothing(page);
        Looking.keyboardReachesEverything(page);
        page.selectOption("#step", "KM7");
        page.selectOption("#after", "T2R1");
        page.fill("#activity", ROW);
        page.fill("#indicators", "จำนวนครั้ง");
        page.fill("#target", "มี");
        page.fill("#period", "ตลอดปี");
        page.fill("#responsible", "ทุกส่วนราชการ");
        page.selectOption("#first", "M21");
        page.fill("#reason", "มติคณะกรรมการ");
        page.click("form.form button[type=submit]");
        assertThat(page.locator("main [role=status]")).containsText("เพิ่มแถวในแผนแล้ว");
        assertThat(page.locator("h1")).hasText(ROW);
        assertThat(page.locator("section:has(#M21) .plan-value >> nth=0")).hasText("1 ครั้ง");
        Looking.findsNothing(page);
    }

    private void remove(Page page) {
        page.click("a[href$='/remove']");
        Looking.findsNothing(page);
        Looking.keyboardReachesEverything(page);
        page.fill("#reason", "ลองดูก่อน");
        page.click("form.form button[type=submit]");
        assertThat(page.locator("main [role=status]")).containsText("ถอดแถวออกจากแผนแล้ว");
        assertThat(page.locator("section:has(#T2) tbody tr")).hasCount(3);
        assertThat(page.locator("section:has(#T2)")).not().containsText(ROW);
    }

    private void bringBack(Page page) {
        page.click("a[href$='/history']");
        Looking.findsNothing(page);
        page.click("tbody th a >> nth=0");
        assertThat(page.locator("h2 >> nth=0")).containsText("ถอดแถว");
        Looking.findsNothing(page);
        Looking.keyboardReachesEverything(page);
        page.click("form[action$='/rows/T2R4'] button");
        assertThat(page.locator("main [role=status]")).containsText("นำแถวกลับมาแล้ว");
        assertThat(page.locator(".lead")).containsText("ตารางที่ 2 ลำดับที่ 2");
    }
}
