package khlang.measurement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.Printed;
import khlang.system.RunningPortal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the overview to the figures of one document, on a telephone. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsInBrowserIT {

    private static final String SLUG = "statistics-on-a-telephone";

    private final RunningPortal portal;
    private Colleague head;

    StatisticsInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void read() {
        head = Colleague.of(portal, "statistics.phone", Role.HEAD, "public-health");
        portal.send(
                portal.asAdministrator("api/v1/documents")
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        """
                                        {"slug": "%s", "title": "เรื่องที่ดูทางโทรศัพท์", "audience": "public",
                                         "division": "public-health", "markdown": "นับ"}
                                        """
                                                .formatted(SLUG)))
                        .build());
        portal.send(Visitors.opens(portal.at("documents/" + SLUG + "?via=book")).build());
        portal.database()
                .await(
                        "SELECT COUNT(*) FROM access_yearly a JOIN document d ON d.id ="
                                + " a.document_id WHERE d.slug = '"
                                + SLUG
                                + "' AND a.book_public = 1",
                        "1");
    }

    @AfterAll
    void leave() {
        head.close();
    }

    @Test
    void theWayFromTheOverviewToADocument() {
        try (var chromium = new Chromium();
                BrowserContext context = chromium.signedIn(portal, head.user(), false)) {
            Page page = context.newPage();
            page.setViewportSize(390, 844);
            page.navigate(portal.at("statistics?division=public-health").toString());
            assertThat(page.locator("svg.month-chart")).isVisible();
            page.locator("table[aria-labelledby=channels] a", named("รูปเล่ม")).click();
            assertThat(page.locator(".lead")).containsText("นับรูปเล่ม");
            page.locator("tr", named("เรื่องที่ดูทางโทรศัพท์")).locator(".beneath a").click();
            assertThat(page.locator("h1")).containsText("สถิติ: เรื่องที่ดูทางโทรศัพท์");
            assertThat(page.locator("table[aria-labelledby=channels] tr", named("รูปเล่ม")))
                    .containsText("ประชาชน 1");
        }
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void whatIsOnTheScreenIsPrintedWithoutTheWaysAroundIt() {
        try (var chromium = new Chromium();
                Page page = chromium.window(portal, head, true, 1280)) {
            page.navigate(portal.at("statistics?division=public-health").toString());
            Printed paper = Printed.of(page);
            assertThat(paper.sheets().getFirst().height()).isCloseTo(842, Offset.offset(2f));
            assertThat(paper.text())
                    .contains(
                            "สถิติการเข้าถึงความรู้บนเว็บไซต์",
                            "รายเดือน",
                            "ตามช่องทาง",
                            "รูปเล่ม",
                            "วิธีนับ")
                    .doesNotContain("ข้ามไปเนื้อหาหลัก", "ออกจากระบบ", "ความคมชัดสูง");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("svg.month-chart")).isVisible();
            for (String way : List.of(".menu-wide", ".crumbs", ".filters", ".years", ".footer")) {
                assertThat(page.locator(way).first()).isHidden();
            }
        }
    }

    @Test
    void thePagesServeEverybody() {
        try (var chromium = new Chromium();
                BrowserContext context = chromium.signedIn(portal, head.user(), true)) {
            Page page = context.newPage();
            for (String path :
                    new String[] {
                        "statistics",
                        "statistics/documents",
                        "statistics/documents?list=overdue",
                        "statistics/documents/" + SLUG
                    }) {
                page.navigate(portal.at(path).toString());
                Looking.findsNothing(page);
                Looking.keyboardReachesEverything(page);
            }
        }
    }
}
