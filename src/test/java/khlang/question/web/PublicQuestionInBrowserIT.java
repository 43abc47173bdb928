package khlang.question.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a question from outside: asked without scripts, let through, answered, accepted. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicQuestionInBrowserIT {

    /** The form takes nothing that was typed faster. */
    private static final int AS_PEOPLE_TYPE = 3_500;

    private final RunningPortal portal;
    private QuestionDesk desk;
    private Chromium chromium;

    PublicQuestionInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new QuestionDesk(portal, "outask");
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
    void aQuestionFromOutsideIsAnsweredOnThePageOfWhoAsked(int width) {
        String title = "ยืมเต็นท์จากเทศบาลได้อย่างไร หน้าจอ " + width;
        String answer = "ยื่นแบบ ก.๗ ที่งานธุรการ " + width;
        try (BrowserContext outside =
                        chromium.browser()
                                .newContext(
                                        new Browser.NewContextOptions()
                                                .setViewportSize(width, 844)
                                                .setJavaScriptEnabled(false));
                Page head = chromium.window(portal, desk.head, true, width);
                Page other = chromium.window(portal, desk.other, false, width)) {
            Page asker = outside.newPage();
            ask(asker, title);
            String own = asker.url().replaceFirst("^.*(questions/asked/[^?]+).*$", "$1");
            assertThat(asker.locator("dl.pairs")).containsText("รอตรวจก่อนรับ");

            go(head, "questions?tab=for-me");
            head.locator("main a", new Page.LocatorOptions().setHasText(title)).click();
            String question = head.url().replaceFirst("^.*(questions/[0-9]+).*$", "$1");
            head.click("form[action$='/release'] button");
            go(other, question);
            other.fill("#markdown", answer);
            other.click("form[action$='/answers'] button");
            assertThat(other.locator("article.answer")).containsText(answer);
            go(asker, own);
            assertThat(asker.locator("article.answer")).hasCount(0);
            go(head, question);
            head.click("form[action$='/show'] button");
            head.click("form[action$='/accept'] button");
            assertThat(head.locator("article.answer .tag-done")).containsText("คำตอบที่เลือก");

            go(asker, own);
            assertThat(asker.locator("article.answer")).containsText(answer);
            assertThat(asker.locator("article.answer .tag-done")).containsText("คำตอบที่เลือก");
            go(asker, question);
            assertThat(asker.locator("main")).not().containsText("outask.other");
            assertThat(outside.cookies()).isEmpty();
            fits(head, question);
            fits(head, own);
        }
    }

    /** From the list of what others have asked. */
    private void ask(Page asker, String title) {
        go(asker, "questions");
        asker.click("main a[href^='/questions/ask']");
        asker.fill("#title", title);
        asker.selectOption("#division", QuestionDesk.DIVISION);
        asker.waitForTimeout(AS_PEOPLE_TYPE);
        asker.click("main form .buttons button");
        asker.waitForURL("**/questions/asked/*");
        assertThat(asker.locator("h1")).hasText(title);
    }

    private void fits(Page signedIn, String address) {
        go(signedIn, address);
        Looking.findsNothing(signedIn);
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
