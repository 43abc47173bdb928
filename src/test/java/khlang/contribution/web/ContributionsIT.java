package khlang.contribution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was given in 2548, thanks for it, and whose name is not shown. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContributionsIT {

    private static final String YEAR = "contributions?year=2548";
    private static final String DAY = "2005-02-10 00:00:00";

    private final RunningPortal portal;
    private final GivenWorks works;
    private Colleague writer;
    private Colleague shy;
    private Colleague head;
    private Colleague reader;

    ContributionsIT(RunningPortal portal) {
        this.portal = portal;
        works = new GivenWorks(portal.database());
    }

    @BeforeAll
    void tell() {
        writer = Colleague.of(portal, "given.writer", Role.STAFF, "education");
        shy = Colleague.of(portal, "given.shy", Role.STAFF, "education");
        head = Colleague.of(portal, "given.head", Role.HEAD, "education");
        reader = Colleague.of(portal, "given.reader", Role.STAFF, "finance");
        works.shelf("given-shelf");
        works.document("given-one", "WORK_MANUAL", "given-shelf", "education", DAY);
        works.document("given-two", "LEAFLET", "given-shelf", "finance", "2005-03-10 00:00:00");
        works.revision("given-one", 1, null, DAY, DAY);
        works.revision("given-one", 2, "CONTENT", "2005-04-10 00:00:00", "2005-04-10 00:00:00");
        works.revision("given-one", 3, "TYPO", "2005-05-10 00:00:00", "2005-05-10 00:00:00");
        works.revision("given-two", 1, null, "2005-03-10 00:00:00", "2005-03-10 00:00:00");
        works.writes(writer, "given-one", 1);
        works.writes(shy, "given-one", 1);
        works.writes(writer, "given-one", 2);
        works.writes(writer, "given-one", 3);
        works.writes(shy, "given-two", 1);
        works.approves(head, "given-one", 1);
        hide(shy);
    }

    @AfterAll
    void leave() {
        works.clear("given-");
        List.of(writer, shy, head, reader).forEach(Colleague::close);
    }

    private static void hide(Colleague one) {
        HttpResponse<String> answer =
                one.browser().submit("me/profile", "/me/profile", Map.of("name-hidden", "yes"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void worksAreListedByDayOrNameAndTypingErrorsAreNone() {
        Document page = reader.browser().open(YEAR);
        assertThat(page.select("#works ~ .table-frame tbody th").eachText())
                .containsExactly(
                        title("one") + " ปรับปรุงเอกสาร",
                        title("two") + " เขียนเอกสาร",
                        title("one") + " ตรวจและอนุมัติเอกสาร",
                        title("one") + " เขียนเอกสาร");
        assertThat(reader.browser().open(YEAR + "&order=name").select("tbody th a").eachText())
                .startsWith(title("one"))
                .containsSubsequence(title("one"), title("two"));
        assertThat(page.select(".totals dd").eachText())
                .containsExactly("2 เรื่อง", "1 ครั้ง", "1 ครั้ง");
        assertThat(page.select(".month-chart rect[height=0]")).hasSize(12 - 3);
    }

    @Test
    void aPartOfTheYearCanBeAskedForAndAHostileQuestionIsNone() {
        assertThat(titles("&division=finance")).containsExactly(title("two"));
        assertThat(titles("&month=2005-02&kind=REVIEWED")).containsExactly(title("one"));
        assertThat(titles("&month=2004-02")).hasSize(4);
        assertThat(titles("&division=%27--&month=%00&kind=%3Cscript%3E&order=x&page=-1"))
                .hasSize(4);
        assertThat(titles("&division=nowhere")).isEmpty();
        Document empty = reader.browser().open(YEAR + "&division=nowhere");
        assertThat(empty.select(".empty a").attr("href")).isEqualTo("/contributions?year=2548");
        assertThat(portal.get("contributions").statusCode()).isEqualTo(303);
    }

    private List<String> titles(String more) {
        return reader.browser()
                .open(YEAR + more)
                .select("#works ~ .table-frame tbody th a")
                .eachText();
    }

    @Test
    void whoDoesNotWantToBeNamedIsSomebodyOfTheirDivisionAndStillCounts() {
        String name = "เจ้าหน้าที่ given.shy";
        Document page = reader.browser().open(YEAR);
        assertThat(page.text()).doesNotContain("given.shy").contains("given.writer");
        assertThat(row(page, "written:").select("td").first().text())
                .contains("given.writer")
                .contains("บุคลากรของกองการศึกษา");
        assertThat(page.html()).doesNotContain("/people/" + shy.person() + "\"");
        assertThat(rows(page, "divisions", "กองการศึกษา")).isEqualTo("3 ผลงาน กองการศึกษา");
        String file = reader.browser().get("contributions/list.csv?year=2548").body();
        assertThat(file).doesNotContain("given.shy").contains("บุคลากรของกองการศึกษา");
        assertThat(shy.browser().open(YEAR).text())
                .as("oneself is told one's name")
                .contains(name.substring(name.indexOf("given")));
        assertThat(head.browser().open(YEAR).text()).doesNotContain("given.shy");
    }

    private static Element row(Document page, String work) {
        return page.select("input[name=work][value^=" + work + "]").last().closest("tr");
    }

    private static String rows(Document page, String section, String label) {
        return page.select("[aria-labelledby=" + section + "] tbody tr").stream()
                .filter(one -> one.select("th").text().equals(label))
                .map(one -> one.select("td").text())
                .findAny()
                .orElse("");
    }

    @Test
    void filesNeverHoldFormulas() {
        HttpResponse<String> file = reader.browser().get("contributions/list.csv?year=2548");
        assertThat(file.body()).contains("\"'" + title("one") + "\"");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"contributions-2548.csv\"");
        HttpResponse<String> workbook = reader.browser().get("contributions/list.xlsx?year=2548");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.body()).startsWith("PK");
    }

    @Test
    void thanksAreSaidOnceAndReachThoseWhoGave() {
        Browser browser = reader.browser();
        Document page = browser.open(YEAR);
        String work = page.select("input[name=work][value^=improved:]").attr("value");
        HttpResponse<String> said = thank(browser, page, work);
        assertThat(said.statusCode()).isEqualTo(303);
        Document after = browser.follow(said);
        assertThat(after.select("[role=status]").text()).isEqualTo("ส่งคำขอบคุณแล้ว");
        assertThat(after.select("input[value=" + work + "]")).isEmpty();
        assertThat(thank(browser, page, work).statusCode()).as("again").isEqualTo(303);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM notice WHERE person_id = ? AND text"
                                                + " LIKE 'เพื่อนร่วมงานขอบคุณท่าน (ปรับปรุงเอกสาร)%'",
                                        writer.person()))
                .isEqualTo("1");
        assertThat(
                        portal.database()
                                .value("SELECT COUNT(*) FROM thanks WHERE contribution = ?", work))
                .isEqualTo("1");
        Document own = writer.browser().open("me/contributions?year=2548");
        assertThat(own.select("tbody tr").first().text()).contains("given.reader");
        assertThat(head.browser().open(YEAR).text())
                .as("nobody else is told")
                .doesNotContain("given.reader");
    }

    @Test
    void nobodyThanksThemselvesOrForNothing() {
        Document page = writer.browser().open(YEAR);
        assertThat(page.select("input[name=work][value^=improved:]")).isEmpty();
        String own = reader.browser().open(YEAR).select("input[value^=written:]").last().val();
        assertThat(saidIn(thank(writer.browser(), writer.browser().open("me"), own).headers()))
                .isFalse();
        for (String none : List.of("written:999999999", "", "'; --", "x".repeat(5_000))) {
            HttpResponse<String> answer =
                    thank(reader.browser(), reader.browser().open("me"), none);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(saidIn(answer.headers())).isFalse();
        }
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM thanks WHERE giver = ?",
                                        writer.person()))
                .isEqualTo("0");
    }

    private static boolean saidIn(HttpHeaders headers) {
        return headers.firstValue("Location").orElseThrow().contains("said=thanked");
    }

    private static HttpResponse<String> thank(Browser browser, Document page, String work) {
        return browser.post(
                "contributions/thanks",
                Map.of("form-token", Browser.token(page), "year", "2548", "work", work));
    }

    @Test
    void aSharedReportIsEverybodysOnceItIsSent() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
        portal.database()
                .change(
                        "INSERT INTO training (kind, outside, course, organiser, place, first_day,"
                                + " last_day, days, order_number, budget, objective, recorded_at,"
                                + " form_key)"
                                + " VALUES ('TRAINING', TRUE, 'หลักสูตรที่ร่วมกันรายงาน', 'สถาบัน', '', ?,"
                                + " ?, 1, '', '', '', NOW(), 'given-works')",
                        today.minusDays(3).toString(),
                        today.minusDays(3).toString());
        String training =
                portal.database()
                        .value("SELECT id FROM training WHERE course = 'หลักสูตรที่ร่วมกันรายงาน'");
        portal.database()
                .change(
                        "INSERT INTO training_report (training_id, state, gained, benefit_own,"
                                + " benefit_office, application, problems, suggestions, visited,"
                                + " ways, saved_at, submitted_on) VALUES (?, 'WITH_HEAD', '', '',"
                                + " '', '', '', '', '', '', NOW(), ?)",
                        training,
                        today.toString());
        for (Colleague one : List.of(writer, reader)) {
            portal.database()
                    .change(
                            "INSERT INTO training_participant (training_id, person_id,"
                                    + " division_id, position_name, report_id) SELECT ?, p.id,"
                                    + " p.division_id, 'ตำแหน่ง', r.id FROM person p,"
                                    + " training_report r WHERE p.id = ? AND r.training_id = ?",
                            training,
                            one.person(),
                            training);
        }
        int year = FiscalYear.containing(today).buddhistYear();
        for (Colleague one : List.of(writer, reader)) {
            assertThat(one.browser().open("me/contributions?year=" + year).text())
                    .contains("หลักสูตรที่ร่วมกันรายงาน")
                    .contains("1 ฉบับ");
            assertThat(one.browser().open("me").select("[aria-labelledby=given]").text())
                    .contains("ส่งรายงานผลการอบรม 1 ฉบับ");
        }
        assertThat(head.browser().open("contributions?kind=REPORT&division=finance").text())
                .contains("หลักสูตรที่ร่วมกันรายงาน");
        portal.database()
                .change(
                        "UPDATE training_report SET state = 'RETURNED' WHERE training_id = ?",
                        training);
        assertThat(writer.browser().open("me/contributions?year=" + year).text())
                .doesNotContain("หลักสูตรที่ร่วมกันรายงาน");
    }

    @Test
    void whatWasPublishedInThePortalItselfIsGiven() {
        String now =
                LocalDateTime.now(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT));
        works.document("given-now", "LEAFLET", "given-shelf", "education", now);
        works.revision("given-now", 1, null, now, now);
        portal.database()
                .change("UPDATE document SET owner = ? WHERE slug = 'given-now'", head.person());
        assertThat(head.browser().open("me").select("[aria-labelledby=given]").text())
                .as("nobody is named: it is the owner's")
                .contains("เขียนเอกสาร 1 เรื่อง");
        portal.database().change("UPDATE document SET state = 'TRASHED' WHERE slug = 'given-now'");
        assertThat(head.browser().open("me/contributions").text())
                .contains("เอกสารที่นำออกแล้ว")
                .doesNotContain(title("now"));
    }

    private static String title(String slug) {
        return GivenWorks.title("given-" + slug);
    }
}
