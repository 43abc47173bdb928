package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import khlang.calendar.BangkokClock;
import khlang.calendar.ThaiDates;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many different readers there were in any months, beside what the test knows itself. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersIT {

    private static final String ONE = "readers-of-one";
    private static final String OTHER = "readers-of-other";

    private final YearMonth now = YearMonth.now(Clock.system(BangkokClock.ZONE));
    private final RunningPortal portal;
    private Colleague author;
    private Colleague stranger;

    ReadersIT(RunningPortal portal) {
        this.portal = portal;
    }

    /** Five read both documents, two the first one only, three the other only. */
    @BeforeAll
    void read() {
        var room = new ReadingRoom(portal);
        room.publish(ONE, "เรื่องที่นับผู้อ่าน ก", "public", "public-works");
        room.publish(OTHER, "เรื่องที่นับผู้อ่าน ข", "public", "public-works");
        for (int i = 0; i < 10; i++) {
            String browser = Visitors.newBrowser();
            if (i < 7) {
                room.open("documents/" + ONE, browser);
            }
            if (i < 5 || i >= 7) {
                room.open("documents/" + OTHER, browser);
            }
        }
        var counted =
                new CountedRows(path -> portal.send(portal.asAdministrator(path).build()).body());
        counted.awaitExactly(ONE, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 7");
        counted.awaitExactly(OTHER, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 8");
        author = Colleague.of(portal, "readers.author", Role.STAFF, "public-works");
        stranger = Colleague.of(portal, "readers.stranger", Role.STAFF, "finance");
        portal.database()
                .change(
                        "UPDATE document SET owner = ? WHERE slug IN (?, ?)",
                        author.person(),
                        ONE,
                        OTHER);
    }

    @AfterAll
    void leave() {
        author.close();
        stranger.close();
    }

    @Test
    void whoReadsTwoDocumentsIsOneReaderOfBoth() {
        assertThat(readers(author.browser(), "statistics/documents/" + ONE + "/readers"))
                .isEqualTo(7);
        assertThat(readers(author.browser(), "statistics/documents/" + OTHER + "/readers"))
                .isEqualTo(8);
        assertThat(readers(author.browser(), "statistics/readers?mine=1")).isEqualTo(10);
        assertThat(readers(author.browser(), "statistics?mine=1")).isEqualTo(10);
    }

    @Test
    void monthsAreToldAloneAndTogether() {
        YearMonth before = now.minusMonths(1);
        portal.database()
                .change(
                        "INSERT IGNORE INTO access_readers (month, audience, document_id, sketch)"
                                + " SELECT ?, audience, document_id, sketch FROM access_readers"
                                + " WHERE month = ? AND document_id ="
                                + " (SELECT id FROM document WHERE slug = ?)",
                        before.atDay(1).toString(),
                        now.atDay(1).toString(),
                        ONE);
        String path = "statistics/documents/" + ONE + "/readers?from=" + now + "&to=" + before;
        Document page = author.browser().open(path);
        assertThat(page.select("tbody tr").eachText())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("ประชาชน 7 ค่าจริงอยู่ระหว่าง –"));
        assertThat(page.select("tbody th").eachText())
                .containsExactly(ThaiDates.month(before), ThaiDates.month(now));
        // The test made the month before out of the same keys: whoever is in both is one reader.
        assertThat(page.select(".totals").text()).contains("7 คน-วัน").doesNotContain("±");
        String file = path.replace("readers?", "readers.csv?");
        assertThat(author.browser().get(file).body())
                .startsWith("\uFEFF\"เดือน\"")
                .contains("\"" + ThaiDates.month(before) + "\",\"7\",\"7\",\"7\",\"0\"");
        assertThat(author.browser().get(file.replace(".csv", ".xlsx")).statusCode()).isEqualTo(200);
    }

    @Test
    void thePublicLearnsNothingOfStaffOrOfOthersWork() {
        for (Browser one : List.of(portal.browser(), stranger.browser())) {
            Document page = one.open("statistics/readers?division=public-works");
            assertThat(page.select("thead").text()).doesNotContain("เจ้าหน้าที่");
            assertThat(readers(one, "statistics/readers?division=public-works"))
                    .isGreaterThanOrEqualTo(10);
        }
        for (String end : List.of("/readers", "/readers.csv", "/readers.xlsx")) {
            assertThat(stranger.browser().get("statistics/documents/" + ONE + end).statusCode())
                    .isEqualTo(404);
            assertThat(portal.get("statistics/documents/" + ONE + end).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        for (String odd :
                List.of("from=x", "from=2565-13", "to=9999-01", "from=%00", "from=0001-01&to=x")) {
            assertThat(portal.get("statistics/readers?" + odd).statusCode()).as(odd).isEqualTo(200);
        }
    }

    private static long readers(Browser browser, String path) {
        String told = browser.open(path).select(".totals").text();
        return Long.parseLong(told.replaceFirst("(?s)^.*?([0-9,]+) คน-วัน.*$", "$1"));
    }
}
