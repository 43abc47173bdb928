package khlang.authoring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
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

/** The tables of a guide's form in a real browser, with scripts and by keyboard. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldsPagesIT {

    private final RunningPortal portal;
    private Chromium chromium;

    FieldsPagesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        Colleague.of(portal, "fields.writer", Role.EDITOR, "public-health").close();
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void rowsAreFilledInByKeyboardAndTheirSumAndPointsFollow() {
        try (BrowserContext context = chromium.signedIn(portal, "fields.writer", true)) {
            Page page = context.newPage();
            page.navigate(portal.at("documents/new?kind=citizen-guide").toString());
            page.fill("#title", "ขอใช้รถสุขาเคลื่อนที่");
            page.selectOption("#division", "public-health");
            page.click("main button[type=submit]");
            page.waitForURL("**/edit");
            Looking.findsNothing(page);

            fill(page, 0, "ยื่นคำขอ", "๓๐", "minutes");
            fill(page, 1, "จัดรถ", "90", "minutes");
            assertThat(page.locator("[data-total]")).hasText("120 นาที");
            page.locator("[name='service.steps.unit']").nth(1).selectOption("working-days");
            assertThat(page.locator("[data-total]")).containsText("รวมไม่ได้");
            page.locator("[name='service.steps.unit']").nth(1).selectOption("minutes");

            Locator steps = page.locator("[id='service.steps']");
            steps.locator("[data-row=down]").first().focus();
            page.keyboard().press("Enter");
            assertThat(values(page, "service.steps.detail")).startsWith("จัดรถ", "ยื่นคำขอ");
            assertThat(steps.locator("[data-told]")).hasText("ย้ายแล้ว ขั้นตอนที่ 2");
            assertThat(page.locator(":focus")).hasAttribute("data-row", "down");

            steps.locator("[data-row=remove]").nth(3).press("Enter");
            steps.locator("[data-row=remove]").nth(2).press("Enter");
            assertThat(values(page, "service.steps.detail")).containsExactly("จัดรถ", "ยื่นคำขอ");
            steps.locator("[data-row=add]").press("Enter");
            assertThat(page.locator(":focus")).hasAttribute("name", "service.steps.kind");
            assertThat(values(page, "service.steps.detail"))
                    .containsExactly("จัดรถ", "ยื่นคำขอ", "");

            page.locator("[id='service.fees-none']").check();
            assertThat(page.locator("[data-point=FEES]")).isHidden();
            assertThat(page.locator("[data-present]")).hasText("4");
            Looking.findsNothing(page);
            page.click("button[value='save']"); // a reload might come before the next autosave
            page.waitForURL("**/edit?said=*");
            assertThat(values(page, "service.steps.detail"))
                    .containsExactly("จัดรถ", "ยื่นคำขอ", "");
            assertThat(page.locator("[data-total]")).hasText("120 นาที");
        }
    }

    private static void fill(Page page, int row, String detail, String duration, String unit) {
        page.locator("[name='service.steps.detail']").nth(row).fill(detail);
        page.locator("[name='service.steps.duration']").nth(row).fill(duration);
        page.locator("[name='service.steps.unit']").nth(row).selectOption(unit);
    }

    @SuppressWarnings("unchecked") // a script's answer
    private static List<String> values(Page page, String field) {
        return (List<String>)
                page.evaluate(
                        "name => [...document.getElementsByName(name)].map(one => one.value)",
                        field);
    }
}
