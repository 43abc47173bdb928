package khlang.evidence.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import khlang.plan.PlanYears;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence and typed-in values on a telephone, without scripts, and what eyes and ears find. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceInBrowserIT {

    private static final int YEAR = PlanYears.EVIDENCE_IN_BROWSER;
    private static final String ROW = EvidenceDesk.row(YEAR, "T1R1");
    private static final String VALUE = "plan/" + YEAR + "/entered/M01/whole-office";

    private final RunningPortal portal;
    private EvidenceDesk desk;
    private Chromium chromium;

    EvidenceInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new EvidenceDesk(portal, "proof-look", YEAR);
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
    void aPhotographALetterAndAPastYearsValueFromATelephone() {
        Page head = telephone(desk.head);
        head.navigate(portal.at(ROW).toString());
        assertThat(head.locator("#evidence ~ .empty")).containsText("วุฒิบัตร");
        head.fill("#caption", "ภาพการอบรมที่หอประชุม");
        head.locator("#file")
                .setInputFiles(new FilePayload("อบรม.png", "image/png", Snapshot.png(0x575001)));
        head.fill("#letter", "ตย 5/2460");
        head.fill("#letterOn", "๕ ก.ค. ๒๔๗๕");
        head.click("form[action$='/evidence/files'] button");
        assertThat(head.locator("main [role=status]")).containsText("แนบหลักฐานแล้ว");
        assertThat(head.locator("li[id^=evidence-]")).containsText("ตย 5/2460");

        Page secretary = telephone(desk.secretary);
        secretary.navigate(portal.at("plan/" + YEAR + "/entered").toString());
        secretary.click("#M01 a[href$='/whole-office']");
        secretary.fill("#n-people", "31");
        secretary.click("form[action$='/files'] button");
        assertThat(secretary.locator("#file-problem")).containsText("ต้องมีหลักฐาน");
        assertThat(secretary.locator("#n-people")).hasValue("31");
        secretary.fill("#letter", "ตย 6/2460");
        secretary.fill("#letterOn", "6 ก.ค. 2460");
        secretary.click("form[action$='/files'] button");
        assertThat(secretary.locator("main [role=status]")).containsText("รอรับรอง");

        head.navigate(portal.at("me").toString());
        head.click("a[href='/plan/evidence/waiting']");
        head.click("a[href='/" + VALUE + "']");
        head.click("form[action$='/confirm'] button");
        assertThat(head.locator("main [role=status]")).containsText("รับรองยอดแล้ว");

        secretary.navigate(portal.at("plan/" + YEAR + "/entered").toString());
        secretary.click("#M01 form[action$='/standing'] button");
        secretary.navigate(portal.at(ROW).toString());
        assertThat(secretary.locator("section:has(#M01)")).containsText("31 คน");
        assertThat(secretary.locator("section:has(#M01)")).containsText("บันทึกย้อนหลัง");
        assertThat(secretary.locator("section:has(#M01)")).containsText("proof-look.head");
        assertThat(secretary.locator("li[id^=evidence-]")).hasCount(2);
        assertThat(secretary.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void everyPageFitsEveryScreenAndAxeFindsNothing() {
        for (Colleague one : List.of(desk.secretary, desk.head)) {
            Page page = chromium.signedIn(portal, one.user(), true).newPage();
            for (String path :
                    List.of(
                            EvidenceDesk.row(YEAR, "T1R2"),
                            "plan/" + YEAR + "/entered",
                            "plan/" + YEAR + "/entered/M13/education",
                            "plan/" + YEAR + "/gaps")) {
                page.navigate(portal.at(path).toString());
                Looking.findsNothing(page);
            }
        }
        Page waiting = chromium.signedIn(portal, desk.head.user(), true).newPage();
        waiting.navigate(portal.at("plan/evidence/waiting").toString());
        Looking.findsNothing(waiting);
        Looking.keyboardReachesEverything(waiting);
    }

    private Page telephone(Colleague one) {
        Page page = chromium.signedIn(portal, one.user(), false).newPage();
        page.setViewportSize(390, 844);
        return page;
    }
}
