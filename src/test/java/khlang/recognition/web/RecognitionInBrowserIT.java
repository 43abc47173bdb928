package khlang.recognition.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.Printed;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a nomination to the certificate on paper, on telephones and at desks. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognitionInBrowserIT {

    private final RunningPortal portal;
    private RecognitionDesk desk;
    private Chromium chromium;

    RecognitionInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new RecognitionDesk(portal, "praise-look");
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aColleagueIsNominatedGivenAndThankedWithoutScripts(int width) {
        String reason = "สอนงานว่าวทดสอบหน้าจอ " + width;
        String caption = "มอบเกียรติบัตรหน้าเสาธง " + width;
        Page clerk = chromium.window(portal, desk.clerk, false, width);
        go(clerk, "recognitions");
        clerk.click(".title-actions a");
        clerk.selectOption("#recipient", "person:" + desk.friend.person());
        clerk.fill("#reason", reason);
        clerk.click("form.form button[type=submit]");
        assertThat(clerk.locator("main [role=status]")).containsText("เสนอชื่อแล้ว");
        String path = clerk.url().replaceFirst("^.*(recognitions/[0-9]+).*$", "$1");

        Page secretary = chromium.window(portal, desk.secretary, false, width);
        go(secretary, "recognitions/nominations");
        secretary.click("a[href='/" + path + "']");
        secretary.click("a[href='/" + path + "/decision']");
        secretary.fill("#givenOn", "1/4/2562");
        secretary.fill("#approver", RecognitionDesk.APPROVER);
        secretary.fill("#approverPosition", "นายกเทศมนตรี");
        secretary.fill("#approvedOn", "31/3/2562");
        secretary.click("form.form button[type=submit]");
        assertThat(secretary.locator("main [role=status]")).containsText("บันทึกการยกย่องแล้ว");
        secretary.click("details:has(#evidence) > summary");
        secretary.selectOption("#evidence", "PHOTO");
        secretary.fill("#caption", caption);
        secretary.check("#told-yes");
        secretary
                .locator("#file")
                .setInputFiles(
                        new FilePayload("ธง.png", "image/png", Snapshot.png(0x51F101 + width)));
        secretary.click("form[action$='/files'] button[type=submit]");
        assertThat(secretary.locator("main figure img")).hasCount(1);

        Page friend = chromium.window(portal, desk.friend, false, width);
        go(friend, "me");
        assertThat(friend.locator("main")).containsText(reason);
        try (Page visitor = chromium.browser().newPage()) {
            visitor.setViewportSize(width, 844);
            go(visitor, "recognitions?year=2562");
            Locator praise =
                    visitor.locator(".praise", new Page.LocatorOptions().setHasText(reason));
            assertThat(praise).containsText("praise-look.friend");
            assertThat(praise.locator("img")).hasAttribute("alt", caption);
        }
    }

    @Test
    void everyPageFitsEveryScreenAndAxeFindsNothing() {
        String waits = desk.nominate(desk.clerk, desk.friend, "ดูทุกหน้าระฆังทดสอบ");
        String given = desk.given(desk.friend, "ดูทุกหน้าระฆังทดสอบที่ให้แล้ว", "1/5/2563");
        Page page = chromium.signedIn(portal, desk.secretary.user(), true).newPage();
        for (String one :
                new String[] {
                    "recognitions",
                    "recognitions?q=" + Browser.encoded("ไม่มีใครชื่อนี้"),
                    "recognitions/new",
                    "recognitions/nominations",
                    "recognitions/nominations?state=DECLINED",
                    waits,
                    waits + "/decision",
                    given,
                    given + "/decision",
                    given + "/certificate"
                }) {
            go(page, one);
            Looking.findsNothing(page);
        }
        go(page, given);
        Looking.keyboardReachesEverything(page);
    }

    @Test
    void theCertificateFillsOneSheetOfA4LyingDown() {
        String given =
                desk.given(
                        desk.friend,
                        "จัดทำคู่มือการปฏิบัติงานและถ่ายทอดให้เพื่อนร่วมงาน 3 ครั้ง "
                                .repeat(7)
                                .strip(),
                        "1/6/2564");
        Page page = chromium.signedIn(portal, desk.friend.user(), true).newPage();
        go(page, given + "/certificate");
        Printed paper = Printed.of(page);
        assertThat(paper.sheets()).hasSize(1);
        assertThat(paper.sheets().getFirst().width()).isCloseTo(842, Offset.offset(2f));
        assertThat(paper.sheets().getFirst().height()).isCloseTo(595, Offset.offset(2f));
        assertThat(paper.text())
                .contains("๒๕๖๔")
                .doesNotContain("พิมพ์หน้านี้", "กลับไปหน้าการยกย่อง");
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
