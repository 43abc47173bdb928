package khlang.task.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** A task from its recording to the head's confirmation, on telephones and at desks. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskInBrowserIT {

    private final RunningPortal portal;
    private TaskRoom room;
    private Chromium chromium;
    private int width;
    private String title;
    private String task;

    TaskInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        room = new TaskRoom(portal, "taskui");
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        room.close();
    }

    private Page window(Colleague one) {
        return chromium.window(portal, one, true, width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aTaskGoesFromItsRecordingToTheHeadsConfirmation(int screen) {
        width = screen;
        // Digits would stand on paper in Thai.
        title = "จัดดอกไม้หน้าห้องประชุม" + (width == 390 ? "เล็ก" : "ใหญ่");
        record();
        practise();
        confirm();
        look();
    }

    /** The editor. */
    private void record() {
        try (Page page = window(room.editor)) {
            go(page, "tasks");
            Looking.findsNothing(page);
            page.click(".title-actions a");
            page.fill("#title", title);
            page.selectOption("#owner", "" + room.clerk.person());
            page.fill("#manual", "/documents/" + TaskRoom.MANUAL);
            page.selectOption("#frequency", "WEEKLY");
            page.check("#months-12");
            Looking.findsNothing(page);
            page.click("form.form button[type=submit]");
            assertThat(page.locator("main [role=status]")).containsText("เพิ่มงานแล้ว");
            task = page.url().replaceFirst("^.*(tasks/[0-9]+).*$", "$1");
            Looking.findsNothing(page);
        }
    }

    /** A colleague. */
    private void practise() {
        try (Page page = window(room.friend)) {
            go(page, task);
            page.selectOption("#level", "PRACTISED");
            page.fill("#with", "รุ่นพี่");
            page.fill("#practisedOn", room.day(3));
            page.click("form[action$='/stand-ins/mine'] button");
            assertThat(page.locator("main [role=status]")).containsText("บันทึกระดับของท่านแล้ว");
            assertThat(page.locator("section[aria-labelledby=mine]"))
                    .containsText("2 เคยฝึกปฏิบัติร่วม");
            Looking.findsNothing(page);
        }
    }

    /** The head, by one click. */
    private void confirm() {
        try (Page page = window(room.head)) {
            go(page, "tasks/gaps");
            assertThat(page.locator("section[aria-labelledby=lacking]")).containsText(title);
            Looking.findsNothing(page);
            page.setViewportSize(width, 844);
            page.locator("section[aria-labelledby=lacking] a")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .click();
            page.click("form[action$='/confirm'] button");
            assertThat(page.locator("main [role=status]")).containsText("รับรองแล้ว");
            assertThat(page.locator(".lead")).containsText("มีผู้ปฏิบัติงานแทนได้");
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
        }
    }

    /** Whoever has to do the work of somebody who is ill. */
    private void look() {
        try (Page page = window(room.clerk)) {
            go(page, "tasks/today?away=" + room.clerk.person());
            assertThat(page.locator("main .documents")).containsText("3 ปฏิบัติงานแทนได้");
            Looking.findsNothing(page);
            for (String board :
                    new String[] {
                        "tasks/matrix", "tasks/calendar", "tasks/matrix/print", "tasks?mine=yes"
                    }) {
                go(page, board);
                assertThat(page.locator("main")).containsText(title);
                Looking.findsNothing(page);
            }
        }
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
