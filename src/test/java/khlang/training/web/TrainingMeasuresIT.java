package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The measures of a year long ago, which no other test has trainings in. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingMeasuresIT {

    private final RunningPortal portal;
    private TrainingSheets sheets;
    private Colleague head;
    private Colleague clerk;

    TrainingMeasuresIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        sheets = new TrainingSheets(portal, "figures");
        head = Colleague.of(portal, "figures.head", Role.HEAD, "education");
        clerk = Colleague.of(portal, "figures.clerk", Role.STAFF, "education");
        sheets.hire("ตัวเลขหนึ่ง", "สองห้าหก", "finance", true);
        sheets.hire("ตัวเลขสอง", "สองห้าหก", "education", true);
        sheets.hire("ตัวเลขสาม", "สองห้าหก", "education", false);
        sheets.takeOver(
                TrainingSheets.HEAD,
                """
                ตัวเลขหนึ่ง สองห้าหก,ฝึกอบรม,ปีเก่าวันสุดท้าย,สถาบัน,28/9/2557,30/9/2557
                ตัวเลขหนึ่ง สองห้าหก,ฝึกอบรม,ข้ามปี,สถาบัน,30/9/2557,1/10/2557
                "ตัวเลขหนึ่ง สองห้าหก,ตัวเลขสอง สองห้าหก,ตัวเลขสาม สองห้าหก",ดูงาน,ดูงานรวม,เมืองตัวอย่าง,30/9/2558,30/9/2558
                ตัวเลขสอง สองห้าหก,ศึกษาต่อ,เรียนหลายปี,มหาวิทยาลัย,1/6/2557,31/5/2559
                ตัวเลขสาม สองห้าหก,ออนไลน์,เรียนออนไลน์,สถาบัน,1/3/2558,
                """);
        acknowledge("ดูงานรวม", "2015-10-10", "2015-10-20");
        acknowledge("ข้ามปี", "2014-12-30", "2015-01-05");
    }

    /** A report of all who took part. */
    private void acknowledge(String course, String submitted, String acknowledged) {
        portal.database()
                .change(
                        "INSERT INTO training_report (training_id, state, gained, benefit_own,"
                                + " benefit_office, application, problems, suggestions, visited,"
                                + " ways, division_id, saved_at, submitted_on, acknowledged_on)"
                                + " SELECT t.id, 'ACKNOWLEDGED', '', '', '', '', '', '', '', '',"
                                + " (SELECT id FROM division WHERE slug = 'education'), NOW(), ?, ?"
                                + " FROM training t WHERE t.course = ?",
                        submitted,
                        acknowledged,
                        course);
        portal.database()
                .change(
                        "UPDATE training_participant p JOIN training_report r"
                                + " ON r.training_id = p.training_id JOIN training t"
                                + " ON t.id = p.training_id SET p.report_id = r.id"
                                + " WHERE t.course = ?",
                        course);
    }

    @AfterAll
    void leave() {
        sheets.close();
        head.close();
        clerk.close();
    }

    @Test
    void theYearIsCountedFromTheFirstOfOctoberToTheThirtiethOfSeptember() {
        assertThat(numbers(2557, "M02")).containsExactly("2 คน-ครั้ง", "0 คน-ครั้ง");
        assertThat(numbers(2558, "M01")).containsExactly("3 คน");
        assertThat(numbers(2558, "M02")).containsExactly("5 คน-ครั้ง", "1 คน-ครั้ง");
        assertThat(numbers(2559, "M02")).containsExactly("1 คน-ครั้ง", "0 คน-ครั้ง");
        assertThat(numbers(2562, "M02")).containsExactly("0 คน-ครั้ง", "0 คน-ครั้ง");
    }

    @Test
    void reportsCountOnceAndForEverybodyWhoSharesThem() {
        assertThat(numbers(2558, "M12")).containsExactly("1 ฉบับ");
        assertThat(numbers(2559, "M12")).containsExactly("1 ฉบับ");
        // Of five, the shared one counts for three, that of the turn of the year came late.
        assertThat(numbers(2558, "M13"))
                .containsExactly("ร้อยละ 80.00 (4 จาก 5)", "ร้อยละ 60.00 (3 จาก 5)");
        assertThat(numbers(2558, "M24")).containsExactly("0 ฉบับ", "ร้อยละ 100.00 (1 จาก 1)");
        assertThat(numbers(2559, "M24")).containsExactly("1 ฉบับ", "ร้อยละ – (0 จาก 0)");
    }

    @Test
    void whoIsNotCountedAmongAllStaffIsLeftOutOfTheirShare() {
        Document page = open("plan/2558/measures/M03");
        assertThat(names(page)).contains("นางตัวเลขหนึ่ง สองห้าหก", "นางตัวเลขสอง สองห้าหก");
        assertThat(page.text()).doesNotContain("ตัวเลขสาม");
        assertThat(numbers(2558, "M03"))
                .singleElement()
                .asString()
                .startsWith("ร้อยละ ")
                .contains("(2 จาก ");
    }

    @Test
    void aNumberOpensToItsListAndItsListToParts() {
        Document page = open("plan/2558/measures/M02");
        assertThat(page.select(".count").text()).startsWith("5 รายการ");
        assertThat(page.select("[aria-labelledby=by-MONTH] tbody tr").eachText())
                .hasSize(12)
                .first()
                .isEqualTo("ต.ค. 57 2");
        Document part = open("plan/2558/measures/M02?by=DIVISION&of=education");
        assertThat(part.select(".count").text()).startsWith("3 รายการ");
        assertThat(part.select(".totals dd").text()).isEqualTo("3 คน-ครั้ง");
        assertThat(
                        open("plan/2558/measures/M01?by=MONTH&of=%27--&page=x&part=%00")
                                .select(".count")
                                .text())
                .startsWith("3 รายการ");
        assertThat(sheets.secretary.browser().get("plan/2558/measures/M99").statusCode())
                .isEqualTo(404);
        assertThat(
                        sheets.secretary
                                .browser()
                                .get("plan/2558/measures/M13/list.xlsx?part=onTime")
                                .headers()
                                .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"M13-onTime-2558.xlsx\"");
    }

    @Test
    void headsSeeTheirOwnDivisionAndStaffNothing() {
        Document page = head.browser().open("plan/2558/measures/M02");
        assertThat(page.select(".lead").text()).contains("เฉพาะส่วนราชการของท่าน");
        assertThat(names(page)).hasSize(3).doesNotContain("นางตัวเลขหนึ่ง สองห้าหก");
        assertThat(clerk.browser().get("plan/measures").statusCode()).isEqualTo(404);
        assertThat(clerk.browser().get("plan/2558/measures/M01").statusCode()).isEqualTo(404);
    }

    private List<String> numbers(int year, String measure) {
        return open("plan/" + year + "/measures")
                .select("section[aria-labelledby=" + measure + "] .totals dd:not(:has(a))")
                .eachText();
    }

    private static List<String> names(Document page) {
        return page.select("#list ~ .table-frame tbody th").eachText();
    }

    private Document open(String path) {
        return sheets.secretary.browser().open(path);
    }
}
