package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who learns how staff read: the committee of all, heads of their division, authors of their own.
 */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsRightsIT {

    private static final String OWN = "municipal-clerk-office";
    private static final String OTHER = "education";
    private static final String PUBLIC = "statistics-rights-public";
    private static final String SECRET = "statistics-rights-secret";
    private static final String WRITTEN = "statistics-rights-written";
    private static final String NAME = "เรื่องสิทธิดูสถิติ";
    private static final int MANY = 6;

    private final FiscalYear year =
            FiscalYear.containing(LocalDate.now(Clock.system(BangkokClock.ZONE)));
    private final RunningPortal portal;
    private final PortalDatabase database;
    private final ReadingRoom room;
    private Colleague head;
    private Colleague otherHead;
    private Colleague author;
    private Colleague staff;
    private Colleague committee;

    StatisticsRightsIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
        room = new ReadingRoom(portal);
    }

    @BeforeAll
    void read() {
        room.publish(PUBLIC, NAME + " เปิดเผย", "public", OWN);
        room.publish(SECRET, NAME + " ภายใน", "staff", OWN);
        room.publish(WRITTEN, NAME + " ที่เขียนเอง", "staff", OWN);
        for (int i = 0; i < MANY; i++) {
            room.openAsStaff("documents/" + SECRET);
            room.openAsStaff("documents/" + WRITTEN);
        }
        room.openAsStaff("documents/" + PUBLIC);
        room.openAsStaff("documents/" + PUBLIC + ".md");
        room.open("documents/" + PUBLIC, Visitors.newBrowser());
        var counted =
                new CountedRows(path -> portal.send(portal.asAdministrator(path).build()).body());
        counted.awaitExactly(SECRET, "เว็บไซต์โดยตรง เจ้าหน้าที่ เปิดอ่าน " + MANY);
        head = Colleague.of(portal, "figure.head", Role.HEAD, OWN);
        otherHead = Colleague.of(portal, "figure.other", Role.HEAD, OTHER);
        author = Colleague.of(portal, "figure.author", Role.STAFF, OTHER);
        staff = Colleague.of(portal, "figure.staff", Role.STAFF, OWN);
        committee = Colleague.of(portal, "figure.committee", Role.COMMITTEE, OTHER);
        database.change("UPDATE document SET owner = ? WHERE slug = ?", author.person(), WRITTEN);
    }

    @AfterAll
    void leave() {
        Stream.of(head, otherHead, author, staff, committee)
                .filter(Objects::nonNull)
                .forEach(Colleague::close);
    }

    @Test
    void howStaffReadIsToldOfOnesOwn() {
        String division = "statistics?division=" + OWN;
        assertThat(tellsOfStaff(head, division)).isTrue();
        assertThat(tellsOfStaff(committee, division)).isTrue();
        assertThat(tellsOfStaff(committee, "statistics")).isTrue();
        assertThat(tellsOfStaff(author, "statistics?mine=1")).isTrue();
        assertThat(tellsOfStaff(head, "statistics")).isFalse();
        assertThat(tellsOfStaff(head, "statistics?division=" + OTHER)).isFalse();
        assertThat(tellsOfStaff(otherHead, division)).isFalse();
        assertThat(tellsOfStaff(author, division)).isFalse();
        assertThat(tellsOfStaff(staff, division)).isFalse();
        assertThat(portal.browser().open(division + "&mine=1").text())
                .doesNotContain("เจ้าหน้าที่ (ครั้ง)", "เรื่องของฉัน");
    }

    private static boolean tellsOfStaff(Colleague one, String path) {
        boolean page = one.browser().open(path).text().contains("เจ้าหน้าที่ (ครั้ง)");
        String file = path.replace("statistics", "statistics/overview.csv");
        boolean taken = one.browser().get(file).body().contains("เจ้าหน้าที่ (ครั้ง)");
        String list = path.replace("statistics", "statistics/documents.csv");
        boolean listed = one.browser().get(list).body().contains("เจ้าหน้าที่ (ครั้ง)");
        assertThat(taken).as(file).isEqualTo(page);
        assertThat(listed).as(list).isEqualTo(page);
        return page;
    }

    @Test
    void listsTellOfWhatIsOnlyForStaffWhereTheyTellOfStaff() {
        String list = "statistics/documents?division=" + OWN;
        assertThat(titles(head.browser(), list)).contains(NAME + " ภายใน");
        assertThat(titles(committee.browser(), list)).contains(NAME + " ภายใน");
        for (Colleague one : List.of(otherHead, author, staff)) {
            assertThat(titles(one.browser(), list))
                    .as(one.user())
                    .contains(NAME + " เปิดเผย")
                    .doesNotContain(NAME + " ภายใน");
        }
        assertThat(titles(author.browser(), "statistics/documents?mine=1"))
                .containsExactly(NAME + " ที่เขียนเอง");
    }

    @Test
    void pagesLeadTheReaderToWhatTheyMaySee() {
        assertThat(head.browser().open("statistics").select("nav.years").text())
                .contains("รวมการอ่านของเจ้าหน้าที่", "เรื่องของฉัน");
        Document page = staff.browser().open("statistics");
        assertThat(page.select("nav.years").text())
                .contains("เรื่องของฉัน")
                .doesNotContain("รวมการอ่านของเจ้าหน้าที่");
        assertThat(page.select("p.soft").text()).contains("เรื่องของท่าน");
        assertThat(committee.browser().open("statistics").select("p.soft").text())
                .doesNotContain("เรื่องของท่าน");
    }

    /** Not how often they opened it: two accesses of one are still those of one. */
    @Test
    void readersAreCountedWhereAccessesAreHidden() {
        String document = "statistics/documents/" + PUBLIC;
        assertThat(head.browser().open(document).select(".totals").text())
                .contains("ผู้อ่านไม่ถึง 5 คน-วัน");
        assertThat(readers(PUBLIC, "all")).isBetween(1L, 2L);
        assertThat(readers(SECRET, "all")).isGreaterThanOrEqualTo(5);
        assertThat(readers(SECRET, "view")).isGreaterThanOrEqualTo(5);
        assertThat(readers(SECRET, "download")).isZero();
        assertThat(sketches(SECRET)).isEmpty();
        assertThat(sketches(PUBLIC)).contains("all", "view", "download", "web");
        assertThat(head.browser().open("statistics/documents/" + SECRET).select(".totals").text())
                .contains("เจ้าหน้าที่ " + MANY + " ครั้ง");
    }

    private long readers(String slug, String part) {
        return Long.parseLong(
                database.value(
                        "SELECT a."
                                + part
                                + "_readers FROM access_yearly a JOIN document d"
                                + " ON d.id = a.document_id WHERE d.slug = ? AND a.fiscal_year = ?",
                        slug,
                        Integer.toString(year.buddhistYear())));
    }

    private List<String> sketches(String slug) {
        return database
                .rows(
                        "SELECT s.part FROM staff_readers s JOIN document d ON d.id = s.document_id"
                                + " WHERE d.slug = ?",
                        slug)
                .stream()
                .map(List::getFirst)
                .toList();
    }

    @Test
    void severalDocumentsTogetherHaveEnoughReaders() {
        String one = "statistics-rights-few";
        String two = "statistics-rights-few-too";
        room.publish(one, NAME + " ก", "staff", "finance");
        room.publish(two, NAME + " ข", "staff", "finance");
        for (int i = 0; i < 3; i++) {
            room.openAsStaff("documents/" + one + "?via=book");
            room.openAsStaff("documents/" + two + "?via=book");
        }
        new CountedRows(path -> portal.send(portal.asAdministrator(path).build()).body())
                .awaitExactly(two, "รูปเล่ม เจ้าหน้าที่ เปิดอ่าน 3");
        for (String slug : List.of(one, two)) {
            assertThat(readers(slug, "book")).isEqualTo(3);
            assertThat(committee.browser().open("statistics/documents/" + slug).text())
                    .contains("ผู้อ่านไม่ถึง 5");
        }
        // A number may still stay hidden, so that a single hidden one cannot be reckoned.
        Document page = committee.browser().open("statistics?division=finance");
        assertThat(
                        page.select("table[aria-labelledby=channels] tr:contains(รูปเล่ม) td")
                                .get(1)
                                .text())
                .containsPattern("เจ้าหน้าที่ ([0-9]|ไม่แสดง)");
    }

    @Test
    void aDocumentsPageIsForThoseWhoAnswerForIt() {
        String path = "statistics/documents/" + WRITTEN;
        assertThat(portal.get(path).statusCode()).isEqualTo(303);
        for (Colleague one : List.of(head, author, committee)) {
            assertThat(one.browser().get(path).statusCode()).as(one.user()).isEqualTo(200);
            assertThat(one.browser().get(path + ".csv").statusCode()).isEqualTo(200);
        }
        for (Colleague one : List.of(otherHead, staff)) {
            for (String end : List.of("", ".csv", ".xlsx")) {
                assertThat(one.browser().get(path + end).statusCode())
                        .as(one.user())
                        .isEqualTo(404);
            }
        }
        assertThat(author.browser().get("statistics/documents/" + PUBLIC).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsOldOrLateIsShownToStaffOnly() {
        database.change(
                "UPDATE document SET review_by = CURDATE() - INTERVAL 9 DAY,"
                        + " updated_at = UTC_TIMESTAMP(6) - INTERVAL 400 DAY WHERE slug = ?",
                SECRET);
        for (String list : List.of("stale", "overdue")) {
            String path = "statistics/documents?list=" + list + "&division=" + OWN;
            assertThat(titles(staff.browser(), path))
                    .contains(NAME + " ภายใน")
                    .doesNotContain(NAME + " เปิดเผย");
            assertThat(portal.get(path).body())
                    .contains("อ่านมากที่สุด ·")
                    .doesNotContain(NAME + " ภายใน");
        }
    }

    private static List<String> titles(Browser browser, String path) {
        return browser.open(path).select("tbody th > a").eachText();
    }
}
