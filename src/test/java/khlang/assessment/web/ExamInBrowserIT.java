package khlang.assessment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import khlang.calendar.ThaiDates;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The secretary makes an assessment at a desk; staff answer it on a telephone without scripts. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamInBrowserIT {

    private final RunningPortal portal;
    private Chromium chromium;
    private ExamRoom room;

    ExamInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        chromium = new Chromium();
        room = new ExamRoom(portal, "examiner", 1);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        room.close();
    }

    @Test
    void anAssessmentGoesFromTheBankToSomebodysResult() {
        String id;
        try (BrowserContext desk = chromium.signedIn(portal, room.secretary.user(), true)) {
            id = made(desk.newPage());
        }
        try (BrowserContext context =
                chromium.signedIn(portal, room.staff.getFirst().user(), false)) {
            Page phone = context.newPage();
            phone.setViewportSize(390, 844);
            phone.navigate(portal.at("assessments/" + id).toString());
            phone.click("main a.button");
            phone.getByText("ลีลาวดีถูก").click();
            phone.click("main form button[type=submit]");
            assertThat(phone.locator("#problems")).containsText("อีก 2 แห่ง");
            assertThat(phone.locator("main input:checked")).hasCount(1);
            assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= 390"))
                    .isTrue();
            for (Locator choice : phone.locator(".exam-choice label").all()) {
                assertThat(choice.boundingBox().height).isGreaterThanOrEqualTo(44);
            }
            phone.getByText("ลีลาวดีสองผิด").click();
            phone.locator("label[for$='-5']").last().click();
            phone.click("main form button[type=submit]");
            assertThat(phone.locator("h1")).containsText("ผลของฉัน");
            assertThat(phone.locator(".totals")).containsText("จาก 2 ข้อ");
            assertThat(phone.locator("main")).not().containsText("ลีลาวดีสองถูก");
        }
        try (BrowserContext context =
                chromium.signedIn(portal, room.staff.getFirst().user(), true)) {
            Page phone = context.newPage();
            phone.setViewportSize(390, 844);
            for (String path : List.of("assessments", "assessments/" + id + "/answer")) {
                phone.navigate(portal.at(path).toString());
                Looking.findsNothing(phone);
            }
            phone.navigate(portal.at("assessments/" + id).toString());
            phone.click("table th a");
            Looking.findsNothing(phone);
        }
        try (BrowserContext desk = chromium.signedIn(portal, room.secretary.user(), true)) {
            looksAtAll(desk.newPage(), id);
        }
    }

    private String made(Page desk) {
        for (String number : List.of("", "สอง")) {
            desk.navigate(portal.at("assessments/questions/new").toString());
            desk.fill("#text", "ดอกลีลาวดี" + number);
            desk.fill("#topic", "ดอกไม้");
            desk.fill("#choice-1", "ลีลาวดี" + number + "ผิด");
            desk.fill("#choice-2", "ลีลาวดี" + number + "ถูก");
            desk.check("#right-2");
            desk.click("main form button[type=submit]");
            assertThat(desk.locator("[role=status]")).containsText("เพิ่มคำถามแล้ว");
        }
        desk.navigate(portal.at("assessments/questions/new").toString());
        desk.selectOption("#kind", "AWARENESS");
        desk.fill("#text", "ดอกลีลาวดีสำคัญ");
        desk.click("main form button[type=submit]");
        desk.navigate(portal.at("assessments/new?document=km-plan-2565").toString());
        desk.fill("#title", "ทบทวนลีลาวดี");
        desk.fill("#items", "2");
        Looking.findsNothing(desk);
        desk.click("main form button[type=submit]");
        for (String one : List.of("ดอกลีลาวดี ", "ดอกลีลาวดีสอง", "ดอกลีลาวดีสำคัญ")) {
            desk.locator(".exam-ticks li", new Page.LocatorOptions().setHasText(one))
                    .locator("input")
                    .first()
                    .check();
        }
        Looking.findsNothing(desk);
        desk.click("main form button[type=submit]");
        assertThat(desk.locator("main")).containsText("เลือกแล้ว 2 จาก 2 ข้อ");
        desk.fill("#approvedOn", ThaiDates.abbreviated(ExamRoom.today()));
        desk.click("form[action$='/approval'] button");
        assertThat(desk.locator("[role=status]")).containsText("บันทึกความเห็นชอบแล้ว");
        return desk.url().replaceFirst(".*/assessments/([0-9]+).*", "$1");
    }

    private void looksAtAll(Page desk, String id) {
        String path = "assessments/" + id;
        for (String one :
                List.of(
                        "assessments",
                        "assessments/questions",
                        path,
                        path + "/items",
                        path + "/people",
                        path + "/results",
                        path + "/sheet",
                        path + "/edit",
                        path + "/papers/new?person=" + room.staff.getFirst().person(),
                        "documents/km-plan-2565")) {
            desk.navigate(portal.at(one).toString());
            Looking.findsNothing(desk);
        }
        desk.navigate(portal.at(path + "/answer").toString());
        Looking.keyboardReachesEverything(desk);
        desk.navigate(portal.at(path).toString());
        desk.click("form[action$='/closing'] button");
        assertThat(desk.locator("[role=status]")).containsText("ปิดรับคำตอบแล้ว");
        desk.navigate(portal.at(path + "/results").toString());
        assertThat(desk.locator("main .lead")).containsText("ปิดแล้ว");
        Looking.findsNothing(desk);
    }
}
