package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writing, handing in and approving in a real browser, by three people. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthoringPagesIT {

    private static final String DIVISION = "public-works";

    private final RunningPortal portal;
    private Chromium chromium;

    AuthoringPagesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        Colleague.of(portal, "pages.author", Role.STAFF, DIVISION).close();
        Colleague.of(portal, "pages.head", Role.HEAD, DIVISION).close();
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        portal.database()
                .change("UPDATE account SET state = 'CLOSED' WHERE user_name = 'pages.head'");
    }

    @Test
    void aDocumentIsWrittenReviewedAndReadWithEveryPageFitForAll() {
        try (BrowserContext author = chromium.signedIn(portal, "pages.author", true);
                BrowserContext head = chromium.signedIn(portal, "pages.head", true)) {
            Page writing = author.newPage();
            go(writing, "documents/new");
            look(writing);
            go(writing, "documents/new?kind=lesson-learned");
            look(writing);
            writing.fill("#title", "บทเรียนจากการซ่อมถนน");
            writing.selectOption("#division", DIVISION);
            writing.click("main button[type=submit]");
            writing.waitForURL("**/edit");
            String path = writing.url().substring(portal.base().toString().length());
            String document = path.replaceFirst("/edit$", "");
            look(writing);

            writing.fill("#summary", "ซ่อมก่อนหน้าฝน");
            writing.waitForCondition(
                    () ->
                            portal.database()
                                    .value("SELECT GROUP_CONCAT(fields) FROM working_draft")
                                    .contains("ซ่อมก่อนหน้าฝน"));
            writing.click("button[value='hand-in']");
            writing.waitForURL("**/reviews/**");
            look(writing);

            Page deciding = head.newPage();
            go(deciding, "reviews");
            look(deciding);
            deciding.getByRole(AriaRole.LINK)
                    .filter(
                            new com.microsoft.playwright.Locator.FilterOptions()
                                    .setHasText("บทเรียนจากการซ่อมถนน"))
                    .first()
                    .click();
            look(deciding);
            deciding.click("form[action$='/approve'] button");
            deciding.waitForURL("**/" + document + "**");
            assertThat(deciding.textContent("[role=status]")).contains("อนุมัติและเผยแพร่แล้ว");
            look(deciding);

            go(writing, path);
            writing.fill("#summary", "ซ่อมก่อนหน้าฝนทุกปี");
            writing.selectOption("#change_kind", "content");
            writing.fill("#change_note", "เพิ่มคำว่าทุกปี");
            writing.click("button[value='hand-in']");
            writing.waitForURL("**/reviews/**");
            String review = writing.url().substring(portal.base().toString().length());
            for (String address :
                    List.of(
                            review,
                            review.replaceFirst("\\?.*", "?view=side"),
                            document + "/history",
                            document + "/history/1",
                            document + "/diff?from=1&to=2",
                            document + "/withdraw",
                            document + "/trash",
                            "trash")) {
                go(deciding, address);
                look(deciding);
            }
        }
    }

    /** Paste, preview and drafts by themselves are for scripts; all else works without them. */
    @Test
    void aDocumentIsWrittenWithoutScripts() {
        try (BrowserContext author = chromium.signedIn(portal, "pages.author", false)) {
            Page writing = author.newPage();
            go(writing, "documents/new?kind=knowledge-article");
            writing.fill("#title", "ท่อระบายน้ำอุดตัน");
            writing.selectOption("#division", DIVISION);
            writing.click("main button[type=submit]");
            writing.fill("#markdown", "## ทำอย่างไร\n\nแจ้งกองช่าง");
            writing.click("button[value='save']");
            assertThat(writing.textContent("[role=status]")).contains("บันทึกร่างแล้ว");
            assertThat(writing.inputValue("#markdown")).contains("แจ้งกองช่าง");
            writing.click("button[value='hand-in']");
            assertThat(writing.url()).contains("/reviews/");
            assertThat(writing.textContent("main")).contains("แจ้งกองช่าง");
        }
    }

    private void go(Page page, String path) {
        assertThat(page.navigate(portal.at(path).toString()).status()).as(path).isEqualTo(200);
    }

    private static void look(Page page) {
        Looking.findsNothing(page);
    }
}
