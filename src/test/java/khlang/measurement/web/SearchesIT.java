package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeMap;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people look for is counted, and nobody is remembered. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchesIT {

    private static final String OF_TERM =
            "SELECT COALESCE(CONCAT_WS(' ', SUM(searches), SUM(without_result), SUM(clicks),"
                    + " SUM(places)), '') FROM search_daily WHERE term = '%s'";

    private final RunningPortal portal;
    private Colleague head;
    private Colleague staff;

    SearchesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        head = Colleague.of(portal, "searches.head", Role.HEAD, "public-health");
        staff = Colleague.of(portal, "searches.staff", Role.STAFF, "public-health");
    }

    @AfterAll
    void leave() {
        head.close();
        staff.close();
    }

    @Test
    void aSearchAndWhatIsOpenedFromItsListAreCounted() {
        try (var chromium = new Chromium();
                BrowserContext context = withoutScripts(chromium)) {
            Page page = context.newPage();
            search(page, "ค่าธรรมเนียมป้าย ๑");
            search(page, "ค่าธรรมเนียมป้าย 1"); // the same again
            page.locator(".hits h2 a").nth(1).click();
            assertThat(page.url()).contains("/documents/", "?n=2");
        }
        portal.database().await(OF_TERM.formatted("ค่าธรรมเนียมป้าย 1"), "1 0 1 2");
    }

    @Test
    void numbersOfPersonsNeverReachTheDatabase() {
        try (var chromium = new Chromium();
                BrowserContext context = withoutScripts(chromium)) {
            Page page = context.newPage();
            search(page, "ซูเปอร์ลับ 1101700230708 โทร 081-234-5678 a.b@example.com");
        }
        // Whether anything is found depends on what other tests have stored.
        String counted = OF_TERM.formatted("ซูเปอร์ลับ ••• โทร ••• •••");
        portal.database().await("SELECT LEFT((" + counted + "), 1)", "1");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM search_daily WHERE term REGEXP"
                                                + " '[0-9]{9}|@'"))
                .isEqualTo("0");
    }

    @Test
    void whoSoonLooksForSomethingElseIsCountedWithTheFirstTerm() {
        try (var chromium = new Chromium();
                BrowserContext context = withoutScripts(chromium)) {
            Page page = context.newPage();
            search(page, "ซ่อมเสาไฟกิ่งแรก");
            search(page, "ซ่อมไฟทางกิ่งสอง");
        }
        portal.database()
                .await(
                        "SELECT COALESCE(GROUP_CONCAT(reformulated ORDER BY term DESC), '')"
                                + " FROM search_daily"
                                + " WHERE term IN ('ซ่อมเสาไฟกิ่งแรก', 'ซ่อมไฟทางกิ่งสอง')",
                        "0,1");
    }

    @Test
    void whoAnswersForADivisionSeesWhatIsMissing() {
        portal.database()
                .change(
                        "INSERT IGNORE INTO search_daily (day, audience, term, searches,"
                                + " without_result, found, clicks, places, reformulated) VALUES"
                                + " (CURDATE(), 'PUBLIC', '=ขอใบขับขี่', 40, 40, 0, 0, 0, 0),"
                                + " (CURDATE(), 'STAFF', '=ขอใบขับขี่', 2, 2, 0, 0, 0, 0),"
                                + " (CURDATE(), 'PUBLIC', 'มองข้าม', 30, 0, 5, 0, 0, 0),"
                                + " (CURDATE() - INTERVAL 20 DAY, 'PUBLIC', 'เมื่อก่อน', 99, 0, 5, 9, 18, 7)");
        Document page = head.browser().open("statistics/searches?days=7");
        assertThat(row(page, "without-result", "ขอใบขับขี่")).contains("42");
        assertThat(row(page, "without-click", "มองข้าม")).contains("30");
        assertThat(page.select("main").text()).doesNotContain("เมื่อก่อน");
        assertThat(page.select("main a[href*=synonyms]")).isEmpty();
        Document month = head.browser().open("statistics/searches");
        assertThat(row(month, "most", "เมื่อก่อน")).contains("99", "9", "2.0");
        assertThat(row(month, "reformulated", "เมื่อก่อน")).contains("เปลี่ยนคำ (ครั้ง) 7");
        assertThat(month.select("table[aria-labelledby=without-result] a[href*=needs]"))
                .extracting(one -> one.attr("href"))
                .contains("/needs/new?topic=%3D" + Browser.encoded("ขอใบขับขี่"));
        Document byPublic = head.browser().open("statistics/searches?days=7&from=public");
        assertThat(row(byPublic, "without-result", "ขอใบขับขี่")).contains("40");
        String csv = head.browser().get("statistics/searches.csv?days=30").body();
        assertThat(csv)
                .startsWith("\uFEFF\"คำที่ค้น\"")
                .contains("\"'=ขอใบขับขี่\",\"42\",\"42\",\"0\",\"0\",\"0\",\"\"")
                .contains("\"เมื่อก่อน\",\"99\",\"0\",\"5\",\"9\",\"7\",\"2.0\"");
        for (String path :
                List.of(
                        "statistics/searches",
                        "statistics/searches.csv",
                        "statistics/searches.xlsx")) {
            assertThat(portal.get(path).statusCode()).isEqualTo(404);
            assertThat(staff.browser().get(path).statusCode()).isEqualTo(404);
        }
        for (String odd : List.of("days=0", "days=-7", "days=9999999999", "from=%00", "days=")) {
            assertThat(head.browser().get("statistics/searches?" + odd).statusCode())
                    .isEqualTo(200);
        }
    }

    /** The rows added up by the test itself, against the file with all terms. */
    @Test
    void everyTermIsWhatTheRowsSay() {
        var sums = new TreeMap<String, long[]>();
        portal.database()
                .rows("SELECT term, searches, without_result, clicks FROM search_daily")
                .forEach(
                        row -> {
                            long[] sum = sums.computeIfAbsent(row.getFirst(), none -> new long[3]);
                            for (int i = 0; i < sum.length; i++) {
                                sum[i] += Long.parseLong(row.get(i + 1));
                            }
                        });
        assertThat(sums).isNotEmpty();
        List<String> lines =
                head.browser().get("statistics/searches.csv?days=400").body().lines().toList();
        sums.forEach(
                (term, sum) -> {
                    if (sum[0] > 0) {
                        String begin = "\"" + term.replace("\"", "\"\"") + "\",\"";
                        assertThat(lines)
                                .as(term)
                                .filteredOn(
                                        line ->
                                                line.startsWith(begin)
                                                        || line.startsWith(
                                                                begin.replaceFirst("\"", "\"'")))
                                .singleElement()
                                .asString()
                                .contains("\",\"" + sum[0] + "\",\"" + sum[1] + "\",\"")
                                .containsPattern("\",\"[0-9]+\",\"" + sum[2] + "\",\"");
                    }
                });
    }

    private static String row(Document page, String table, String term) {
        return page.select("table[aria-labelledby=" + table + "] tr:contains(" + term + ")").text();
    }

    @Test
    void thePageServesEverybody() {
        try (var chromium = new Chromium();
                BrowserContext context = Looking.administrator(chromium, portal, true)) {
            Page page = context.newPage();
            page.navigate(portal.at("statistics/searches?days=400").toString());
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
        }
    }

    private void search(Page page, String words) {
        page.navigate(portal.at("search?q=" + Browser.encoded(words)).toString());
    }

    private static BrowserContext withoutScripts(Chromium chromium) {
        return chromium.browser()
                .newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setUserAgent(
                                        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101"
                                                + " Firefox/140.0"));
    }
}
