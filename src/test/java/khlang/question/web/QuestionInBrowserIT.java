package khlang.question.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import khlang.system.Browser;
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

/** The way of a question in real browsers, without scripts: from an empty search to a document. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionInBrowserIT {

    private final RunningPortal portal;
    private QuestionDesk desk;
    private Chromium chromium;

    QuestionInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new QuestionDesk(portal, "wayask");
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
    void anEmptySearchBecomesAQuestionAnAnswerADocumentAndACoveredNeed(int width) {
        String words = width == 390 ? "ฑฑฑฐฐฐ" : "ฬฬฬฎฎฎ"; // neither is found with the other
        Page clerk = chromium.window(portal, desk.clerk, false, width);
        go(clerk, "search?q=" + Browser.encoded(words));
        clerk.click(".empty a[href^='/questions/new']");
        assertThat(clerk.locator("#title")).hasValue(words);
        clerk.fill("#title", words + " ใช้แบบฟอร์มใด");
        clerk.selectOption("#division", QuestionDesk.DIVISION);
        clerk.click("main .buttons button");
        assertThat(clerk.locator("[role=status]")).containsText("ส่งคำถามแล้ว");
        String question = clerk.url().replaceFirst("^.*(/questions/[0-9]+).*$", "$1");

        Page head = chromium.window(portal, desk.head, false, width);
        go(head, "questions?tab=for-me");
        head.click("main a[href='" + question + "']");
        head.fill("#markdown", "ใช้แบบ ก.๑");
        head.click("form[action$='/answers'] button");
        assertThat(head.locator("article.answer")).containsText("ใช้แบบ ก.๑");

        clerk.reload();
        clerk.click("form[action$='/accept'] button");
        assertThat(clerk.locator(".tag-done")).containsText("คำตอบที่เลือก");
        clerk.click("a[href^='/needs/new']");
        clerk.selectOption("#division", QuestionDesk.DIVISION);
        clerk.click("main form[method=post] .buttons button");
        assertThat(clerk.locator("[role=status]")).containsText("บันทึกความรู้จำเป็นแล้ว");
        String need = clerk.url().replaceFirst("^.*/(needs/[0-9]+).*$", "$1");
        go(clerk, question.substring(1));
        clerk.click("form[action$='/document'] button");
        clerk.waitForURL("**/documents/*/edit");
        String slug = clerk.url().replaceFirst("^.*/documents/([a-z0-9-]+)/edit.*$", "$1");
        go(clerk, need);
        clerk.fill("#document", slug);
        clerk.click("form[action$='/document'] button");
        assertThat(clerk.locator("dl.pairs")).containsText("กำลังจัดทำ");
        desk.publish(slug, words + " และแบบฟอร์ม");
        go(clerk, need);
        assertThat(clerk.locator("dl.pairs")).containsText("มีความรู้แล้ว");
        go(clerk, question.substring(1));
        assertThat(clerk.locator("main")).containsText("เผยแพร่เป็นเอกสารแล้ว");
    }

    @Test
    void nothingIsWrongWithThePagesInAnyWidth() {
        String question = QuestionDesk.ask(desk.clerk, "หน้าคำถามในทุกความกว้าง", "public");
        QuestionDesk.answer(desk.other, question, "คำตอบ");
        Page head = chromium.signedIn(portal, desk.head.user(), true).newPage();
        for (String address :
                new String[] {
                    question,
                    "questions",
                    "questions/figures",
                    "needs",
                    "needs/new",
                    "questions/new"
                }) {
            go(head, address);
            Looking.findsNothing(head);
        }
        try (Page nobody = chromium.browser().newPage()) {
            for (String address : new String[] {"questions", "questions/ask"}) {
                go(nobody, address);
                Looking.findsNothing(nobody);
            }
            Looking.keyboardReachesEverything(nobody);
            assertThat(nobody.context().cookies()).isEmpty();
        }
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
