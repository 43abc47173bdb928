package khlang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import khlang.intake.WordFiles;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bringing a Word file in, in a real browser, without scripts. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPagesIT {

    private final RunningPortal portal;
    private Chromium chromium;

    ImportPagesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        Colleague.of(portal, "import.pages", Role.STAFF, "public-works").close();
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aFileIsSentLookedAtAndKeptAsDrafts() {
        // Axe is a script of its own: pages are looked at with scripts, and work without them.
        try (BrowserContext context = context(true);
                BrowserContext plain = context(false)) {
            Page page = signedIn(context);
            go(page, "documents/new");
            page.click("main a[href='/documents/import']");
            Looking.findsNothing(page);
            send(page, "บันทึก.txt", "ข้อความ".getBytes(StandardCharsets.UTF_8));
            assertThat(page.textContent("#file-problem")).contains(".docx");
            Looking.findsNothing(page);
            send(page, "คู่มือ.docx", WordFiles.manual("คู่มือในเบราว์เซอร์"));
            page.waitForURL("**/documents/import/*");
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
            page.locator(".prose img").scrollIntoViewIfNeeded();
            page.waitForCondition(
                    () ->
                            (boolean)
                                    page.evaluate(
                                            "document.querySelector('.prose img').naturalWidth > 0"));

            Page second = signedIn(plain);
            second.navigate(page.url());
            second.click("nav.tallies li:nth-child(2) a");
            second.fill("#title-1", "");
            second.click("form.form-wide button:first-of-type");
            assertThat(second.textContent("#title-1-problem")).contains("ยังไม่ได้กรอก");
            second.fill("#title-1", "วัตถุประสงค์ของคู่มือ");
            second.uncheck("#parts-3");
            second.click("form.form-wide button:first-of-type");
            assertThat(second.textContent("h1")).isEqualTo("นำเข้าแล้ว 2 เรื่อง");

            page.navigate(page.url() + "?split=1");
            assertThat(page.textContent("h1")).isEqualTo("นำเข้าแล้ว 2 เรื่อง");
            Looking.findsNothing(page);
            go(page, "documents/import");
            Looking.findsNothing(page);
        }
    }

    @Test
    void theListOfDocumentsFitsAllWidths() {
        try (BrowserContext context = context(true)) {
            Page page = signedIn(context);
            go(page, "documents/import");
            send(page, "คู่มือ.docx", WordFiles.manual("คู่มือแยกเรื่อง"));
            page.waitForURL("**/documents/import/*");
            page.click("nav.tallies li:nth-child(2) a");
            page.waitForURL("**split=1**");
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
        }
    }

    private static void send(Page page, String name, byte[] bytes) {
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", bytes));
        page.click("form[enctype] button");
    }

    private BrowserContext context(boolean scripts) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setJavaScriptEnabled(scripts));
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        go(page, "sign-in");
        page.fill("#user-name", "import.pages");
        page.fill("#password", Members.PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private void go(Page page, String path) {
        assertThat(page.navigate(portal.at(path).toString()).status()).as(path).isEqualTo(200);
    }
}
