package khlang.sharing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A monthly meeting on telephones: from the proposed agenda to the figures. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingInBrowserIT {

    private static final String TITLE = "การประชุมประจำเดือนทางโทรศัพท์";

    private final RunningPortal portal;
    private MeetingRoom room;
    private Chromium chromium;
    private Page secretary;
    private String event;

    MeetingInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        room = new MeetingRoom(portal, "meet");
        chromium = new Chromium();
        secretary = phone(room.secretary);
    }

    private Page phone(Colleague one) {
        Page page = chromium.signedIn(portal, one.user(), true).newPage();
        page.setViewportSize(390, 844);
        return page;
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        room.close();
    }

    @Test
    void aMonthlyMeetingGoesFromItsAgendaToTheFigures() {
        int before = meetings();
        room.report("หลักสูตรเพื่อประชุมทางโทรศัพท์");
        record();
        takeOver("หลักสูตรเพื่อประชุมทางโทรศัพท์");
        assertThat(meetings()).as("nobody has come yet").isEqualTo(before);
        String code = makeCode();
        for (Colleague one : List.of(room.clerk, room.friend)) {
            signIn(one, code);
        }
        writeMinutes();
        assertThat(meetings()).as("M11 moves at once").isEqualTo(before + 1);
        try (Page stranger = phone(room.stranger)) {
            go(stranger, event);
            assertThat(stranger.locator("main")).containsText("ผู้เข้าร่วม 2 คน");
            assertThat(stranger.locator("main form[method=post]")).hasCount(0);
            assertThat(stranger.navigate(portal.at(event + "/minutes").toString()).status())
                    .isEqualTo(404);
        }
    }

    private void record() {
        go(secretary, "activities");
        look(secretary);
        secretary.click(".title-actions a");
        secretary.selectOption("#kind", "MONTHLY_MEETING");
        secretary.fill("#title", TITLE);
        secretary.fill("#heldOn", room.day(0));
        secretary.fill("#begins", "00.00");
        secretary.fill("#ends", "23.59");
        look(secretary);
        secretary.click("form.form button[type=submit]");
        secretary.waitForURL("**/activities/*");
        event = secretary.url().replaceFirst("^.*(activities/[0-9]+).*$", "$1");
        look(secretary);
    }

    private void takeOver(String title) {
        secretary.click("a[href$='/agenda'].button");
        secretary.locator("label", new Page.LocatorOptions().setHasText(title)).first().click();
        look(secretary);
        secretary.click("form.form button[type=submit]");
        assertThat(secretary.locator("[role=status]")).containsText("ใส่เรื่องที่เลือก");
        assertThat(secretary.locator(".topics")).containsText(title);
    }

    private String makeCode() {
        secretary.click("a[href$='/check-in']");
        secretary.click("form[action$='/check-in'] button");
        assertThat(secretary.locator(".check-in-code img")).isVisible();
        look(secretary);
        return event
                + "/check-in/"
                + portal.database()
                        .value(
                                "SELECT check_in FROM sharing_event WHERE id = ?",
                                event.replace("activities/", ""));
    }

    private void signIn(Colleague one, String code) {
        try (Page page = phone(one)) {
            go(page, code);
            look(page);
            page.click("form[action*='/check-in/'] button");
            assertThat(page.locator("main [role=status]")).containsText("ลงชื่อแล้ว");
            go(page, code);
            assertThat(page.locator("main [role=status]")).containsText("ลงชื่อแล้ว");
            look(page);
        }
    }

    private void writeMinutes() {
        go(secretary, event);
        assertThat(secretary.locator("#people")).containsText("ผู้เข้าร่วม 2 คน");
        look(secretary);
        go(secretary, event + "/attendees");
        look(secretary);
        go(secretary, event + "/topics/new");
        look(secretary);
        try (Page plain = chromium.signedIn(portal, room.secretary.user(), false).newPage()) {
            go(plain, event + "/minutes");
            plain.fill("textarea[name=markdown]", "## มติ\n\nใช้คู่มือใหม่ทุกกอง");
            plain.click("form.form button[type=submit]");
            assertThat(plain.locator("main")).containsText("ใช้คู่มือใหม่ทุกกอง");
        }
        go(secretary, event + "/print/minutes");
        look(secretary);
        go(secretary, event + "/print/sign-sheet");
        look(secretary);
    }

    private int meetings() {
        return Integer.parseInt(
                room.secretary
                        .browser()
                        .open("activities")
                        .select("dd[data-measure=M11]")
                        .text()
                        .replaceAll("[^0-9]", ""));
    }

    /** All widths; the telephone gets its own again. */
    private static void look(Page page) {
        Looking.findsNothing(page);
        page.setViewportSize(390, 844);
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
