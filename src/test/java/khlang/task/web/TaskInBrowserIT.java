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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A task from its recording to the head's confirmation, on a telephone and at a desk. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskInBrowserIT {

    private static final String TITLE = "จัดดอกไม้หน้าห้องประชุมใหญ่";

    private final RunningPortal portal;
    private TaskRoom room;
    private Chromium chromium;
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

    private Page window(Colleague one, boolean phone) {
        Page page = chromium.signedIn(portal, one.user(), true).newPage();
        if (phone) {
            page.setViewportSize(390, 844);
        }
        return page;
    }

    @Test
    void aTaskGoesFromItsRecordingToTheHeadsConfirmation() {
        record();
        practise();
        confirm();
        look();
    }

    /** The editor at a desk. */
    private void record() {
        try (Page page = window(room.editor, false)) {
            go(page, "tasks");
            Looking.findsNothing(page);
            page.click(".title-actions a");
            page.fill("#title", TITLE);
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

    /** A colleague on a telephone. */
    private void practise() {
        try (Page page = window(room.friend, true)) {
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

    /** The head on a telephone, by one click. */
    private void confirm() {
        try (Page page = window(room.head, true)) {
            go(page, "tasks/gaps");
            assertThat(page.locator("section[aria-labelledby=lacking]")).containsText(TITLE);
            Looking.findsNothing(page);
            page.setViewportSize(390, 844);
            page.locator("section[aria-labelledby=lacking] a")
                    .filter(new Locator.FilterOptions().setHasText(TITLE))
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
        try (Page page = window(room.clerk, true)) {
            go(page, "tasks/today?away=" + room.clerk.person());
            assertThat(page.locator("main .documents")).containsText("3 ปฏิบัติงานแทนได้");
            Looking.findsNothing(page);
            for (String board :
                    new String[] {
                        "tasks/matrix", "tasks/calendar", "tasks/matrix/print", "tasks?mine=yes"
                    }) {
                go(page, board);
                assertThat(page.locator("main")).containsText(TITLE);
                Looking.findsNothing(page);
            }
        }
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
