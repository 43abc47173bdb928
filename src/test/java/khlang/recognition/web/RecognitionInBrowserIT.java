package khlang.recognition.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a nomination on a telephone to the certificate on paper, with scripts and without. */
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

    @Test
    void aColleagueIsNominatedGivenAndThankedOnTelephonesWithoutScripts() {
        Page clerk = phone(desk.clerk, false);
        go(clerk, "recognitions");
        clerk.click(".title-actions a");
        clerk.selectOption("#recipient", "person:" + desk.friend.person());
        clerk.fill("#reason", "สอนงานว่าวทดสอบทางโทรศัพท์");
        clerk.click("form.form button[type=submit]");
        assertThat(clerk.locator("main [role=status]")).containsText("เสนอชื่อแล้ว");
        String path = clerk.url().replaceFirst("^.*(recognitions/[0-9]+).*$", "$1");

        Page secretary = phone(desk.secretary, false);
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
        secretary.fill("#caption", "มอบเกียรติบัตรหน้าเสาธง");
        secretary.check("#told-yes");
        secretary
                .locator("#file")
                .setInputFiles(new FilePayload("ธง.png", "image/png", Snapshot.png(0x51F101)));
        secretary.click("form[action$='/files'] button[type=submit]");
        assertThat(secretary.locator("main figure img")).hasCount(1);

        Page friend = phone(desk.friend, false);
        go(friend, "me");
        assertThat(friend.locator("main")).containsText("สอนงานว่าวทดสอบทางโทรศัพท์");
        Page visitor = chromium.browser().newPage();
        visitor.setViewportSize(390, 844);
        go(visitor, "recognitions?year=2562");
        assertThat(visitor.locator(".praise")).containsText("praise-look.friend");
        assertThat(visitor.locator(".praise img")).hasAttribute("alt", "มอบเกียรติบัตรหน้าเสาธง");
        visitor.close();
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
    void theCertificateFillsOneSheetOfA4LyingDown() throws IOException {
        String given =
                desk.given(
                        desk.friend,
                        "จัดทำคู่มือการปฏิบัติงานและถ่ายทอดให้เพื่อนร่วมงาน 3 ครั้ง "
                                .repeat(7)
                                .strip(),
                        "1/6/2564");
        Page page = chromium.signedIn(portal, desk.friend.user(), true).newPage();
        go(page, given + "/certificate");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
            assertThat(printed.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(842, Offset.offset(2f));
            assertThat(printed.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(595, Offset.offset(2f));
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("๒๕๖๔")
                    .doesNotContain("พิมพ์หน้านี้", "กลับไปหน้าการยกย่อง");
        }
    }

    private Page phone(Colleague one, boolean scripts) {
        Page page = chromium.signedIn(portal, one.user(), scripts).newPage();
        page.setViewportSize(390, 844);
        return page;
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
