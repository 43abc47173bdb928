package khlang.assessment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The yearly assessment on telephones and at desks: made, approved, answered on a screen and on
 * paper. It is cancelled at the end, for a year has one.
 */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearlyInBrowserIT {

    private final RunningPortal portal;
    private Chromium chromium;
    private ExamRoom room;

    YearlyInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        chromium = new Chromium();
        room = new ExamRoom(portal, "yearview", 2);
        room.question("ดอกจำปาข้อหนึ่ง", "จำปาถูก", "จำปาผิด");
        room.question("ดอกจำปาข้อสอง", "จำปาสองถูก", "จำปาสองผิด");
        room.question("ดอกจำปาสำคัญ");
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        room.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void theYearlyOneIsMadeAnsweredAndAPaperIsTypedIn(int width) {
        try (Page desk = chromium.window(portal, room.secretary, true, width)) {
            String path = made(desk, width);
            answer(path, width);
            typeIn(desk, path, width);
            go(desk, path + "/people?q=yearview.staff");
            assertThat(desk.locator("tbody tr")).hasCount(2);
            assertThat(desk.locator("tbody")).containsText("2 จาก 2 ข้อ");
            assertThat(desk.locator("tbody")).containsText("1 จาก 2 ข้อ");
            Looking.findsNothing(desk);
            go(desk, path + "/results");
            assertThat(desk.locator("[data-figure=answered]")).isVisible();
            Looking.findsNothing(desk);
            desk.setViewportSize(width, 844);
            cancel(desk, path);
        }
    }

    private String made(Page desk, int width) {
        go(desk, "assessments");
        desk.click("main a[href='/assessments/new']");
        desk.selectOption("#kind", "YEARLY");
        desk.fill("#title", "ความเข้าใจประจำปีหน้าจอ " + width);
        desk.fill("#opensOn", ExamRoom.day(0));
        desk.fill("#closesOn", ThaiDates.abbreviated(lastDay()));
        desk.fill("#items", "2");
        desk.click("main form button[type=submit]");
        for (String one : List.of("ดอกจำปาข้อหนึ่ง", "ดอกจำปาข้อสอง", "ดอกจำปาสำคัญ")) {
            desk.locator(".exam-ticks li", new Page.LocatorOptions().setHasText(one))
                    .locator("input")
                    .check();
        }
        desk.click("main form button[type=submit]");
        assertThat(desk.locator("main")).containsText("เลือกแล้ว 2 จาก 2 ข้อ");
        desk.fill("#approvedOn", ExamRoom.day(0));
        desk.fill("#approval", "รายงานการประชุมทดสอบ");
        desk.click("form[action$='/approval'] button");
        assertThat(desk.locator("[role=status]")).containsText("บันทึกความเห็นชอบแล้ว");
        Looking.findsNothing(desk);
        desk.setViewportSize(width, 844);
        return desk.url().replaceFirst("^.*(assessments/[0-9]+).*$", "$1");
    }

    /** It must end within the year that it is counted in. */
    private static LocalDate lastDay() {
        LocalDate week = ExamRoom.today().plusDays(7);
        LocalDate end = FiscalYear.containing(ExamRoom.today()).lastDay();
        return week.isBefore(end) ? week : end;
    }

    /** The first of staff, without scripts. */
    private void answer(String path, int width) {
        try (Page one = chromium.window(portal, room.staff.getFirst(), false, width)) {
            go(one, path);
            one.click("main a.button");
            one.getByText("จำปาถูก", new Page.GetByTextOptions().setExact(true)).click();
            one.getByText("จำปาสองถูก", new Page.GetByTextOptions().setExact(true)).click();
            one.locator("label[for$='-5']").last().click();
            one.click("main form button[type=submit]");
            assertThat(one.locator("h1")).containsText("ผลของฉัน");
            assertThat(one.locator(".totals")).containsText("2 จาก 2 ข้อ");
        }
    }

    /** The second of staff answered on paper. */
    private void typeIn(Page desk, String path, int width) {
        go(desk, path + "/people?q=yearview.staff1");
        desk.click("a[href*='/papers/new']");
        desk.fill("#day", ExamRoom.day(0));
        desk.locator(".paper-choice", named("จำปาถูก")).getByText("จำปาถูก").click();
        desk.locator(".paper-choice", named("จำปาสองผิด")).getByText("จำปาสองผิด").click();
        desk.locator("fieldset.paper-level label").last().click();
        desk.setInputFiles(
                "#file", new FilePayload("กระดาษ.png", "image/png", Snapshot.png(0x9A9E + width)));
        Looking.findsNothing(desk);
        desk.setViewportSize(width, 844);
        desk.click("form.form button[type=submit]");
        assertThat(desk.locator("main [role=status]")).isVisible();
        go(desk, path + "/people?q=yearview.staff1");
        desk.click("td a[href*='/papers/']");
        assertThat(desk.locator(".paper-choice input:checked")).hasCount(2);
        assertThat(desk.locator("main a[href*='/scan/']")).isVisible();
    }

    private void cancel(Page desk, String path) {
        go(desk, path);
        desk.locator("details:has(form[action$='/cancelling']) > summary").click();
        desk.fill("#reason", "จบการทดสอบ");
        desk.click("form[action$='/cancelling'] button");
        assertThat(desk.locator("main")).containsText("จบการทดสอบ");
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
