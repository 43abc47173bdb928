package khlang.survey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import khlang.calendar.ThaiDates;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a survey: made, answered by the link that everybody is given, and read. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyWayInBrowserIT {

    private static final int HEIGHT = 844;

    private final RunningPortal portal;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    private Colleague secretary;
    private Chromium chromium;

    SurveyWayInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        secretary = Colleague.of(portal, "survey.way", Role.SECRETARY, "finance");
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        secretary.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aSurveyGoesFromItsMakingToItsResults(int width) {
        String title = "สำรวจดอกพุดหน้าจอ " + width;
        try (Page desk = chromium.window(portal, secretary, true, width)) {
            make(desk, title);
            Locator row = desk.locator("tbody tr", new Page.LocatorOptions().setHasText(title));
            String link = row.locator("th a").getAttribute("href").substring(1);
            assertThat(row.locator("a[href$='/qr.svg']")).isVisible();
            Looking.findsNothing(desk);
            answer(link, width);
            row.locator("a[href$='/results']").click();
            assertThat(desk.locator(".totals")).containsText("1 คน");
            assertThat(desk.locator("#item-1 + p")).containsText("ค่าเฉลี่ย 5.00");
            assertThat(desk.locator("#item-2 + p")).containsText("ค่าเฉลี่ย 2.00");
            assertThat(desk.locator("main")).containsText("ขอแผนที่ด้วย");
            Looking.findsNothing(desk);
        }
    }

    private void make(Page desk, String title) {
        go(desk, "surveys");
        desk.click(".title-actions a");
        desk.fill("#title", title);
        desk.selectOption("#purpose", "AWARENESS");
        desk.selectOption("#audience", "PUBLIC");
        desk.fill("#opensOn", ThaiDates.abbreviated(today));
        desk.fill("#closesOn", "ไม่ใช่วัน");
        desk.fill("#levels", "เข้าใจง่าย\nนำไปใช้ได้");
        desk.fill("#comments", "ข้อเสนอแนะ");
        desk.click("form.form button[type=submit]");
        assertThat(desk.locator("#closesOn-problem")).isVisible();
        assertThat(desk.locator("#levels")).hasValue("เข้าใจง่าย\nนำไปใช้ได้");
        Looking.findsNothing(desk);
        int width = desk.viewportSize().width;
        desk.setViewportSize(width, HEIGHT);
        desk.fill("#closesOn", ThaiDates.abbreviated(today.plusDays(7)));
        desk.click("form.form button[type=submit]");
        assertThat(desk.locator("main [role=status]")).isVisible();
    }

    /** Somebody from outside, without scripts and without an account. */
    private void answer(String link, int width) {
        try (BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, HEIGHT)
                                        .setUserAgent("Mozilla/5.0 (Linux) Chrome/140.0 " + width)
                                        .setJavaScriptEnabled(false))) {
            Page reader = context.newPage();
            go(reader, link);
            Locator items = reader.locator("fieldset.levels");
            items.nth(0).locator("label[for$='-5']").click();
            reader.click("main form button[type=submit]");
            assertThat(reader.locator("#problems")).isVisible();
            assertThat(reader.locator("main input:checked")).hasCount(1);
            items.nth(1).locator("label[for$='-2']").click();
            reader.fill("main textarea", "ขอแผนที่ด้วย");
            reader.click("main form button[type=submit]");
            assertThat(reader.locator("[role=status]")).containsText("บันทึกคำตอบแล้ว");
            assertThat(context.cookies()).isEmpty();
        }
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
