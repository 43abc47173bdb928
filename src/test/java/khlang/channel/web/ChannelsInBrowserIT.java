package khlang.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the channels in real browsers, with scripts and without. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChannelsInBrowserIT {

    private static final String SHARING = "documents/" + ChannelDesk.GUIDE + "/channels";

    private final RunningPortal portal;
    private ChannelDesk desk;
    private Chromium chromium;

    ChannelsInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new ChannelDesk(portal, "channel-look");
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
    void everyPageFitsEveryScreenAndAxeFindsNothing() {
        Page page = chromium.signedIn(portal, desk.clerk.user(), true).newPage();
        for (String one :
                List.of(
                        SHARING,
                        SHARING + "/poster",
                        "channels",
                        "channels/new?document=" + ChannelDesk.GUIDE,
                        "channels/tallies?year=2547",
                        "channels/tallies/education/2004-10",
                        "channels/improvements",
                        "channels/improvements?q=none",
                        "channels/improvements/new",
                        "channels/counter")) {
            page.navigate(portal.at(one).toString());
            Looking.findsNothing(page);
        }
        Looking.keyboardReachesEverything(page);
    }

    @Test
    void aPhotographFromATelephoneIsRecordedWithoutScripts() {
        Page page = chromium.signedIn(portal, desk.clerk.user(), false).newPage();
        page.setViewportSize(390, 844);
        page.navigate(portal.at(SHARING).toString());
        page.locator(".channel-cards a[href*='via=board'][href^='/channels/new']").click();
        assertThat(page.locator("#channel")).hasValue("board");
        page.locator("#place").fill("บอร์ดถ่ายจากโทรศัพท์");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("บอร์ด.png", "image/png", ChannelDesk.picture(0xDD01)));
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[role=status]")).containsText("บันทึกการเผยแพร่แล้ว");
        assertThat(page.locator(".files")).containsText("บอร์ด.png");
    }

    @Test
    void theTextForLineIsCopiedByOneButton() {
        var context = chromium.signedIn(portal, desk.clerk.user(), true);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(portal.at(SHARING).toString());
        page.locator("#text-line + button").click();
        assertThat(page.locator("#text-line + button")).hasText("คัดลอกแล้ว");
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .endsWith("?via=line");
    }

    @Test
    void theCounterIsWorkedByOneKey() {
        Page page = chromium.signedIn(portal, desk.clerk.user(), false).newPage();
        page.navigate(portal.at("channels/counter").toString());
        String before = page.locator(".totals dd").first().innerText();
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).containsText("นับแล้ว");
        assertThat(page.locator(".totals dd").first()).not().hasText(before);
        assertThat(page.locator(".counter-button")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void anImprovementGoesFromItsTwoPhotographsToTheHeadsConfirmation(int width) {
        Page page = chromium.window(portal, desk.clerk, false, width);
        page.navigate(portal.at("channels/improvements/new").toString());
        page.selectOption("#channel", "board");
        page.fill("#day", "6/2/2568");
        page.fill("#what", "จัดบอร์ดลูกแก้วทดสอบหน้าจอ " + width);
        page.fill("#doneBy", "งานธุรการ");
        page.fill("#before-caption", "บอร์ดเก่า");
        page.locator("#before-file").setInputFiles(photo("ก่อน.png", 0x27A001 + width));
        page.fill("#after-caption", "บอร์ดใหม่");
        page.locator("#file").setInputFiles(photo("หลัง.png", 0x27B002 + width));
        page.click("form.form .buttons button[type=submit]");
        assertThat(page.locator("main [role=status]")).containsText("ส่งให้หัวหน้า");
        var before = page.locator("img[alt='บอร์ดเก่า']");
        var after = page.locator("img[alt='บอร์ดใหม่']");
        page.setViewportSize(390, 844);
        assertThat(after.boundingBox().y)
                .as("beneath it on a telephone")
                .isGreaterThan(before.boundingBox().y + 29);
        page.setViewportSize(1280, 900);
        assertThat(after.boundingBox().y)
                .as("beside it at a desk")
                .isEqualTo(before.boundingBox().y);
        assertThat(after.boundingBox().x).isGreaterThan(before.boundingBox().x + 39);
        String path = page.url().replaceFirst("^.*(channels/improvements/[0-9]+).*$", "$1");

        Page head = chromium.window(portal, desk.head, true, width);
        for (String one : List.of(path, path + "/edit")) {
            head.navigate(portal.at(one).toString());
            Looking.findsNothing(head);
        }
        head.setViewportSize(width, 844);
        head.navigate(portal.at(path).toString());
        head.click("form[action$='/confirm'] button");
        assertThat(head.locator("main [role=status]")).containsText("รับรองแล้ว");
        head.click("summary:has-text('ลบบันทึกนี้')");
        head.click("form[action='/" + path + "/remove'] button");
        assertThat(head.locator("main [role=status]")).containsText("ลบแล้ว");
        head.click("form[action$='/restore'] button");
        assertThat(head.locator("h1 .tag")).hasText("รับรองแล้ว");
    }

    private static FilePayload photo(String name, int shade) {
        return new FilePayload(name, "image/png", ChannelDesk.picture(shade));
    }
}
