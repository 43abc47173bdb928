package khlang.authoring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
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

/**
 * The whole life of a document in real browsers, from its first line to what takes its place: an
 * author and a head at their desks, and a reader with a telephone.
 */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeLifeIT {

    private static final String DIVISION = "education";
    private static final String TITLE = "ขอยืมเต็นท์สนามของเทศบาล";
    private static final String SEARCH = "search?q=ยืมเต็นท์สนาม";
    private final RunningPortal portal;
    private Chromium chromium;
    private WritingDesk author;
    private Page head;
    private Page reader;
    private String path;

    WholeLifeIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        Colleague.of(portal, "whole.author", Role.STAFF, DIVISION).close();
        Colleague.of(portal, "whole.head", Role.HEAD, DIVISION).close();
        chromium = new Chromium();
        author = new WritingDesk(portal, chromium.signedIn(portal, "whole.author", true).newPage());
        head = chromium.signedIn(portal, "whole.head", true).newPage();
        BrowserContext telephone =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setHasTouch(true)
                                        .setIsMobile(true));
        telephone.setDefaultTimeout(60_000);
        reader = telephone.newPage();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        portal.database()
                .change("UPDATE account SET state = 'CLOSED' WHERE user_name = 'whole.head'");
    }

    @Test
    void fromTheFirstLineToWhatTakesItsPlace() {
        author.begin(TITLE, DIVISION);
        path = author.path();
        author.attach("แบบคำขอยืม.txt", "ชื่อผู้ยืม");
        author.handIn();
        nobodyReadsIt();
        sendBack("ยังไม่ได้บอกว่ายืมได้กี่วัน");
        author.mend(TITLE, "ยังไม่ได้บอกว่ายืมได้กี่วัน");
        author.handIn();
        approveTheFirst();
        findAndReadOnTheTelephone();

        author.beginTheNext();
        readerKeepsThePublished();
        author.handIn();
        readerKeepsThePublished();
        approveTheDifference();
        assertThat(opened(reader, path)).isEqualTo(200);
        assertThat(reader.locator("main")).containsText("ยืมได้ครั้งละ 5 วัน");

        withdraw(publishSuccessor());
        readerIsLedOn();
    }

    private void nobodyReadsIt() {
        assertThat(opened(reader, path)).isEqualTo(404);
        opened(reader, SEARCH);
        assertThat(reader.locator("main").textContent()).doesNotContain(TITLE);
    }

    private void sendBack(String reason) {
        openReview();
        Locator main = head.locator("main");
        assertThat(main).containsText("รับเต็นท์ที่โรงเก็บของ");
        assertThat(main).containsText("แบบคำขอยืม.txt");
        assertThat(main).containsText("7/7");
        assertThat(head.locator(".guide-check a")).hasCount(0); // they would lead to a locked form
        head.fill("#reason", reason);
        head.click("form[action$='/send-back'] button");
        head.waitForURL(address -> !address.matches(".*/reviews/\\d+"));
    }

    private void openReview() {
        opened(head, "reviews");
        head.locator("main a", new Page.LocatorOptions().setHasText(TITLE)).first().click();
        head.waitForURL("**/reviews/*");
    }

    private void approveTheFirst() {
        openReview();
        assertThat(head.locator("main")).containsText("ยืมได้ครั้งละ 3 วัน");
        approve();
    }

    private void approve() {
        head.click("form[action$='/approve'] button");
        head.waitForURL("**/" + path + "**");
        assertThat(head.locator("[role=status]").first()).containsText("อนุมัติและเผยแพร่แล้ว");
    }

    private void findAndReadOnTheTelephone() {
        Locator hit = reader.locator("main a", new Page.LocatorOptions().setHasText(TITLE));
        reader.waitForCondition(
                () -> {
                    opened(reader, SEARCH);
                    return hit.count() > 0;
                });
        hit.first().click();
        reader.waitForURL("**/" + path + "**");
        Locator main = reader.locator("main");
        assertThat(reader.locator("h1")).containsText(TITLE);
        assertThat(main).containsText("ยืมได้ครั้งละ 3 วัน");
        assertThat(main).containsText("ตรวจสอบและอนุญาต");
        assertThat(main).containsText("30 นาที");
        assertThat(reader.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        String file = reader.locator(".files a").first().getAttribute("href");
        assertThat(portal.get(file.substring(1)).body()).isEqualTo("ชื่อผู้ยืม");
        assertThat(main.locator("a[href$='/edit'], a[href$='/withdraw']")).hasCount(0);
    }

    private void readerKeepsThePublished() {
        assertThat(opened(reader, path)).isEqualTo(200);
        assertThat(reader.locator("main")).containsText("ยืมได้ครั้งละ 3 วัน");
        assertThat(reader.locator("main").textContent()).doesNotContain("ครั้งละ 5 วัน");
    }

    private void approveTheDifference() {
        openReview();
        assertThat(head.locator("main")).containsText("ยืมได้นานขึ้น");
        assertThat(texts(head, "del")).anySatisfy(one -> assertThat(one).contains("3"));
        assertThat(texts(head, "ins")).anySatisfy(one -> assertThat(one).contains("5"));
        assertThat(texts(head, "del, ins")).noneSatisfy(one -> assertThat(one).contains("โรงเก็บ"));
        approve();
    }

    private static List<String> texts(Page page, String selector) {
        return page.locator(selector).allTextContents();
    }

    private String publishSuccessor() {
        String body =
                """
                {"slug": "whole-life-next", "title": "ยืมเต็นท์ผ่านระบบนัดหมาย",
                 "division": "%s", "markdown": "จองล่วงหน้าได้ 30 วัน"}
                """
                        .formatted(DIVISION);
        assertThat(
                        portal.send(
                                        portal.asAdministrator("api/v1/documents")
                                                .header("Content-Type", "application/json")
                                                .POST(BodyPublishers.ofString(body))
                                                .build())
                                .statusCode())
                .isEqualTo(201);
        return "documents/whole-life-next";
    }

    private void withdraw(String successor) {
        opened(head, path);
        head.locator("a[href$='/withdraw']").first().click();
        Looking.findsNothing(head);
        head.fill("#reason", "เปลี่ยนไปใช้ระบบนัดหมาย");
        head.fill("#successor", portal.at(successor).toString());
        head.click("form[action$='/withdraw'] button");
        head.waitForURL("**/reviews**");
    }

    private void readerIsLedOn() {
        assertThat(opened(reader, path)).isEqualTo(410);
        assertThat(reader.locator("main").textContent()).doesNotContain("เปลี่ยนไปใช้ระบบนัดหมาย");
        reader.locator("main a.button").click();
        reader.waitForURL("**/documents/whole-life-next");
        assertThat(reader.locator("main")).containsText("จองล่วงหน้าได้ 30 วัน");
        reader.waitForCondition(
                () -> {
                    opened(reader, SEARCH);
                    return !reader.locator("main").textContent().contains(TITLE);
                });
        author.go(path + "/history");
    }

    /** Goes somewhere and tells the status. */
    private int opened(Page page, String address) {
        return page.navigate(portal.at(address).toString()).status();
    }
}
