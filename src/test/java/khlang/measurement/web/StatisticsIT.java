package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The statistics pages beside questions that the test asks of the counted rows itself. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsIT {

    private static final String OWN = "public-health";
    private static final String OTHER = "education";
    private static final String READ = "statistics-much-read";
    private static final String UNREAD = "statistics-never-read";
    private static final String SECRET = "statistics-for-staff";

    private final FiscalYear year =
            FiscalYear.containing(LocalDate.now(Clock.system(BangkokClock.ZONE)));
    private final RunningPortal portal;
    private final PortalDatabase database;
    private final ReadingRoom room;
    private final CountedRows counted;
    private Colleague head;
    private Colleague staff;
    private Colleague committee;

    StatisticsIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
        room = new ReadingRoom(portal);
        counted = new CountedRows(path -> portal.send(portal.asAdministrator(path).build()).body());
    }

    @BeforeAll
    void read() {
        room.publish(READ, "=1+1 เรื่องที่อ่านมาก", "public", OWN);
        room.publish(UNREAD, "เรื่องที่ยังไม่มีผู้อ่านเลย", "public", OWN);
        room.publish(SECRET, "เรื่องลับของเจ้าหน้าที่", "staff", OWN);
        for (int i = 0; i < 7; i++) {
            room.open("documents/" + READ, Visitors.newBrowser());
        }
        room.open("documents/" + READ + "?via=line", Visitors.newBrowser());
        room.open("documents/" + READ + ".md", Visitors.newBrowser());
        room.open("documents/" + READ + "/print", Visitors.newBrowser());
        for (int i = 0; i < 6; i++) {
            room.openAsStaff("documents/" + SECRET);
        }
        room.openAsStaff("documents/" + READ);
        counted.awaitExactly(
                READ,
                "LINE ประชาชน เปิดอ่าน 1",
                "เว็บไซต์โดยตรง ประชาชน ดาวน์โหลด 1",
                "เว็บไซต์โดยตรง ประชาชน เปิดฉบับพิมพ์ 1",
                "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 7",
                "เว็บไซต์โดยตรง เจ้าหน้าที่ เปิดอ่าน 1");
        counted.awaitExactly(SECRET, "เว็บไซต์โดยตรง เจ้าหน้าที่ เปิดอ่าน 6");
        head = Colleague.of(portal, "statistics.head", Role.HEAD, OWN);
        staff = Colleague.of(portal, "statistics.staff", Role.STAFF, OWN);
        committee = Colleague.of(portal, "statistics.committee", Role.COMMITTEE, OTHER);
    }

    @AfterAll
    void leave() {
        List.of(head, staff, committee).forEach(Colleague::close);
    }

    @Test
    void thePublicSeesWhatTheRowsSayOfThePublic() {
        Document page = portal.browser().open("statistics");
        for (String channel : List.of("LINE", "เว็บไซต์โดยตรง")) {
            assertThat(number(row(page, "channels", channel)))
                    .isEqualTo(rows("a.channel = ?", channel.equals("LINE") ? "LINE" : "WEB"));
        }
        assertThat(number(row(page, "kinds", "เปิดฉบับพิมพ์")))
                .isEqualTo(sum("a.kind = 'PRINT' AND ? = 1", "1"));
        assertThat(number(row(page, "kinds", "ดาวน์โหลด")))
                .isEqualTo(rows("a.kind = ?", "DOWNLOAD"));
        for (List<String> division :
                database.rows("SELECT slug, name FROM division WHERE slug <> 'unassigned'")) {
            long expected =
                    rows(
                            "d.division_id = (SELECT id FROM division WHERE slug = ?)",
                            division.getFirst());
            Element row = row(page, "divisions", division.getLast());
            assertThat(row == null ? 0 : number(row)).isEqualTo(expected);
        }
        Document some = portal.browser().open("statistics?division=" + OWN);
        assertThat(number(some.selectFirst(".totals dd")))
                .isEqualTo(rows("d.division_id = (SELECT id FROM division WHERE slug = ?)", OWN));
        assertThat(page.text()).doesNotContain("เจ้าหน้าที่ (ครั้ง)");
    }

    private long rows(String condition, String value) {
        return sum("a.kind <> 'PRINT' AND " + condition, value);
    }

    /** Adds up the counted rows of the year that the public may know of. */
    private long sum(String condition, String value) {
        return Long.parseLong(
                database.value(
                        "SELECT COALESCE(SUM(a.count), 0) FROM access_daily a"
                                + " JOIN document d ON d.id = a.document_id"
                                + " WHERE a.audience = 'PUBLIC' AND d.audience = 'PUBLIC'"
                                + " AND a.day BETWEEN ? AND ? AND "
                                + condition,
                        year.firstDay().toString(),
                        year.lastDay().toString(),
                        value));
    }

    /** The statement that the migration fills the table with, against what the writer keeps. */
    @Test
    void theSumsAreWhatTheyWouldBeIfTheyWereMadeAnew() throws IOException {
        String anew;
        try (InputStream in =
                getClass().getResourceAsStream("/db/migration/V040__access_yearly.sql")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int first = all.indexOf("SELECT", all.indexOf("INSERT INTO access_yearly"));
            anew = all.substring(first, all.indexOf(';', first));
        }
        String kept =
                "SELECT "
                        + database.value(
                                "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position)"
                                        + " FROM information_schema.columns"
                                        + " WHERE table_schema = DATABASE()"
                                        + " AND table_name = 'access_yearly'"
                                        + " AND column_name NOT LIKE '%\\_readers'")
                        + " FROM access_yearly";
        assertThat(database.rows(kept + " EXCEPT (" + anew + ")")).isEmpty();
        assertThat(database.rows("(" + anew + ") EXCEPT " + kept)).isEmpty();
        assertThat(database.value("SELECT COUNT(*) > 0 FROM access_yearly")).isEqualTo("1");
    }

    @Test
    void aDocumentsPageTellsAllOfIt() {
        Document page = head.browser().open("statistics/documents/" + READ);
        assertThat(page.select(".totals").text())
                .contains("ประชาชน 9 ครั้ง", "ผู้อ่านไม่ถึง 5 คน-วัน");
        assertThat(row(page, "channels", "LINE").text()).contains("ประชาชน 1");
        assertThat(row(page, "kinds", "ดาวน์โหลด").text()).contains("ประชาชน 1");
        assertThat(row(page, "kinds", "เปิดฉบับพิมพ์").text()).contains("ไม่รวมในยอด");
        assertThat(page.select("svg.month-chart[role=img]")).hasSize(1);
        assertThat(page.select(".totals").text()).contains("9 คน-วัน");
    }

    @Test
    void listsHoldWhatTheReaderMayRead() {
        String most = "statistics/documents?division=" + OWN;
        for (Browser one : List.of(portal.browser(), staff.browser())) {
            assertThat(one.open(most).text())
                    .contains("เรื่องที่อ่านมาก")
                    .doesNotContain("เรื่องลับของเจ้าหน้าที่", "ดูสถิติ");
        }
        assertThat(
                        head.browser()
                                .open(most)
                                .select("a[href^=/statistics/documents/" + SECRET + "]"))
                .hasSize(1);
        String never = "statistics/documents.csv?list=never&division=" + OWN; // all its pages
        assertThat(portal.browser().get(never).body())
                .contains("เรื่องที่ยังไม่มีผู้อ่านเลย")
                .doesNotContain("=1+1 เรื่องที่อ่านมาก", "เรื่องลับของเจ้าหน้าที่");
        assertThat(portal.browser().get(never.replace("never", "least")).body())
                .contains("=1+1 เรื่องที่อ่านมาก")
                .doesNotContain("เรื่องที่ยังไม่มีผู้อ่านเลย");
        assertThat(row(portal.browser().open(most + "&of=line"), null, "เรื่องที่อ่านมาก").text())
                .contains("จำนวน 1");
        for (String odd :
                List.of("list=x", "of=view;", "year=1", "page=-1", "kind=%00", "page=x")) {
            assertThat(portal.get("statistics/documents?" + odd).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void readersOfWhatIsForStaffAreNotToldToThePublic() {
        String slug = "statistics-soon-hidden";
        room.publish(slug, "เรื่องที่จะปิด", "public", OTHER);
        for (int i = 0; i < 80; i++) {
            room.open("documents/" + slug, Visitors.newBrowser());
        }
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 80");
        long all = readers("statistics");
        long some = readers("statistics?division=" + OTHER);
        room.publish(slug, "เรื่องที่จะปิด", "staff", OTHER);
        assertThat(all - readers("statistics")).isBetween(60L, 100L);
        assertThat(some - readers("statistics?division=" + OTHER)).isBetween(70L, 90L);
        assertThat(committee.browser().open("statistics").selectFirst(".totals").text())
                .contains(StatisticsPage.number(all));
    }

    private long readers(String path) {
        Document page = portal.browser().open(path);
        if (!page.select(".empty").isEmpty()) {
            return 0;
        }
        Matcher found = Pattern.compile("([0-9,]+) คน-วัน").matcher(page.select(".totals").text());
        assertThat(found.find()).as(page.select("main").text()).isTrue();
        return Long.parseLong(found.group(1).replace(",", ""));
    }

    @Test
    void tablesCanBeTakenAway() throws SpreadsheetException {
        for (String path :
                List.of(
                        "statistics/overview",
                        "statistics/documents",
                        "statistics/documents/" + READ)) {
            HttpResponse<byte[]> answer =
                    head.browser()
                            .send(
                                    HttpRequest.newBuilder(portal.at(path + ".xlsx")).build(),
                                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            Spreadsheet table = Spreadsheet.read(answer.body());
            assertThat(table.rows().size()).isGreaterThan(2);
            String csv = head.browser().get(path + ".csv").body();
            assertThat(csv).startsWith("\uFEFF\"" + table.rows().getFirst().getFirst());
        }
        assertThat(head.browser().get("statistics/documents.csv?division=" + OWN).body())
                .contains("\"'=1+1 เรื่องที่อ่านมาก\"");
        assertThat(portal.get("statistics/documents.csv").body())
                .doesNotContain("เรื่องลับของเจ้าหน้าที่", "เจ้าหน้าที่ (ครั้ง)");
    }

    private static Element row(Document page, String table, String name) {
        String tables = table == null ? "main table" : "table[aria-labelledby=" + table + "]";
        return page.select(tables + " tr:has(th:contains(" + name + "))").first();
    }

    /** The first number of an element. */
    private static long number(Element element) {
        Element cell = element.tagName().equals("tr") ? element.selectFirst("td") : element;
        Matcher found = Pattern.compile("[0-9][0-9,]*").matcher(cell.text());
        assertThat(found.find()).as(cell.text()).isTrue();
        return Long.parseLong(found.group().replace(",", ""));
    }
}
