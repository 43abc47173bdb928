package khlang.reading.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import khlang.calendar.FiscalYear;
import khlang.extraction.Pdfs;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acknowledging, asking and the goals, at a desk and on a telephone, with scripts and without. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingInBrowserIT {

    private final RunningPortal portal;
    private ReadingDesk desk;
    private GoalPlan plan;
    private Chromium chromium;
    @TempDir Path folder;

    ReadingInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new ReadingDesk(portal, "reads");
        plan = new GoalPlan(portal, FiscalYear.containing(desk.today));
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        plan.close();
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aHeadAsksAndAClerkAcknowledges(int width) {
        String slug = "reads-on-" + width;
        String title = "คู่มืออ่านทางหน้าจอ " + width;
        desk.publish(slug, title, "finance", "หนึ่ง");
        try (Page head = chromium.window(portal, desk.head, true, width);
                Page clerk = chromium.window(portal, desk.clerk, true, width)) {
            go(head, "reading/must/new?about=" + slug);
            look(head, width);
            head.fill("#dueOn", desk.day(7));
            head.fill("#reason", "ใช้ตั้งแต่สัปดาห์หน้า");
            head.selectOption("#circle", "division:" + ReadingDesk.DIVISION);
            press(head, "ขอให้อ่าน");
            assertThat(head.locator("main [role=status]")).containsText("ได้รับแจ้งแล้ว");
            assertThat(head.locator("[aria-labelledby=names]")).containsText("reads.clerk");
            look(head, width);
            String must = head.url().replaceFirst("^.*(reading/must/[0-9]+).*$", "$1");

            go(clerk, "reading");
            look(clerk, width);
            clerk.click("text=" + title);
            look(clerk, width);
            press(clerk, "รับทราบ");
            assertThat(clerk.locator("main [role=status]")).containsText("บันทึกการรับทราบแล้ว");
            assertThat(clerk.locator("[aria-labelledby=reading]")).containsText("(ฉบับที่ 1)");

            desk.revise(slug, title, "สอง", "CONTENT", "เพิ่มขั้นตอนตรวจ");
            go(clerk, "documents/" + slug);
            assertThat(clerk.locator("[aria-labelledby=reading]")).containsText("เพิ่มขั้นตอนตรวจ");
            look(clerk, width);
            try (Page plain = chromium.window(portal, desk.clerk, false, width)) {
                go(plain, "documents/" + slug);
                press(plain, "รับทราบฉบับที่ 2");
                assertThat(plain.locator("main [role=status]")).containsText("บันทึกการรับทราบ");
            }
            go(clerk, "reading");
            look(clerk, width);

            go(head, must);
            assertThat(head.locator("[aria-labelledby=names]")).not().containsText("reads.clerk");
            go(head, must + "/print");
            look(head, width);
            go(head, must + "/edit");
            look(head, width);
            go(head, "reading/must");
            Looking.keyboardReachesEverything(head);
            look(head, width);
        }
    }

    @Test
    void theGoalsAreAcknowledgedAndAListIsEntered() throws IOException {
        try (Page clerk = chromium.window(portal, desk.clerk, true, 390);
                Page secretary = chromium.window(portal, desk.secretary, true, 1280)) {
            go(clerk, "plan/" + plan.year);
            look(clerk, 390);
            press(clerk, "รับทราบเป้าหมาย KM");
            assertThat(clerk.locator("main [role=status]")).containsText("บันทึกแล้ว");
            look(clerk, 390);
            press(clerk, "ถอนการรับทราบ");
            assertThat(clerk.locator("[aria-labelledby=goals] button"))
                    .containsText("รับทราบเป้าหมาย KM");

            go(secretary, "reading/goals/" + plan.year);
            look(secretary, 1280);
            secretary.fill("#occasion", "การประชุมใบลงชื่อทางจอ");
            secretary.fill("#signedOn", desk.day(0));
            press(secretary, "บันทึกใบลงชื่อ");
            look(secretary, 1280);
            secretary.locator("#people details").evaluateAll("all => all.forEach(o => o.open = 1)");
            secretary.check("#person-" + desk.clerk.person());
            press(secretary, "บันทึกผู้ที่ลงชื่อ");
            assertThat(secretary.locator("main [role=status]")).containsText("บันทึกผู้ที่ลงชื่อ");
            Path sheet = folder.resolve("sheet.pdf");
            Pdfs.written(sheet, 1, "signed");
            secretary.setInputFiles("#file", sheet);
            press(secretary, "แนบไฟล์");
            assertThat(secretary.locator("main .files")).containsText("sheet.pdf");
            look(secretary, 1280);
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void look(Page page, int width) {
        Looking.findsNothing(page);
        page.setViewportSize(width, 844);
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
