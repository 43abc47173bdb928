package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import khlang.measurement.AccessCount;
import khlang.measurement.AccessYear;
import khlang.measurement.AccessYears;
import khlang.measurement.ReaderCount;
import khlang.measurement.ReaderEstimate;
import khlang.measurement.ReaderVotes;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.MonthChart;
import khlang.web.MonthChart.Bar;
import khlang.web.Printed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StatisticsPageTest {

    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final ReaderCount READERS =
            new ReaderCount(new ReaderEstimate(1_000, 976, 1_024), ReaderEstimate.NONE);
    private static final AccessYear SOME =
            AccessYears.of(
                    "finance",
                    OCTOBER,
                    new AccessCount(1_200, 30, 3),
                    new AccessCount(600, 40, 40));

    @Test
    void monthsRunFromOctoberToSeptember() {
        Document page = print(SOME, false);
        assertThat(page.select("table[aria-labelledby=months] tbody th").eachText())
                .startsWith("ต.ค. 64", "พ.ย. 64")
                .endsWith("ส.ค. 65", "ก.ย. 65")
                .hasSize(12);
        assertThat(page.select("table[aria-labelledby=months] tbody td").eachText())
                .startsWith("จำนวน 1,200", "ปีก่อน 300", "จำนวน 600", "ปีก่อน 0");
    }

    @Test
    void thePublicLearnsNothingOfStaff() {
        assertThat(print(SOME, false).text()).doesNotContain("70", "เจ้าหน้าที่ (ครั้ง)");
    }

    @Test
    void staffSeeStaffUnlessTheyAreFew() {
        assertThat(print(SOME, true).select("table[aria-labelledby=months] tbody tr").eachText())
                .startsWith(
                        "ต.ค. 64 ประชาชน 1,200 เจ้าหน้าที่ ผู้อ่านไม่ถึง 5"
                                + " ปีก่อน ประชาชน 300 ปีก่อน เจ้าหน้าที่ 30",
                        "พ.ย. 64 ประชาชน 600 เจ้าหน้าที่ ไม่แสดง ปีก่อน ประชาชน 0 ปีก่อน เจ้าหน้าที่ 0");
    }

    @Test
    void colleaguesSeeWhatReadersSaidAndWhereToReadIt() {
        Document page = print(SOME, true);
        assertThat(page.select(".totals div:has(a[href^=/feedback/votes])").text())
                .isEqualTo("เสียงจากผู้อ่าน 1,234 ช่วยได้ 5 คำตอบว่ายังไม่พอ");
        assertThat(print(SOME, false).select("a[href^=/feedback]")).isEmpty();
    }

    @Test
    void theRuleStandsBesideTheFigures() {
        assertThat(print(SOME, false).select(".rule").text())
                .contains("ภายใน 30 นาที", "ไม่เก็บหมายเลขไอพี");
    }

    @Test
    void anEmptyYearSaysSoInsteadOfShowingEmptyTables() {
        Document page = print(AccessYears.empty(), false);
        assertThat(page.select(".empty")).hasSize(1);
        assertThat(page.select("table, svg.month-chart")).isEmpty();
        assertThat(page.select(".rule")).hasSize(1);
    }

    @Test
    void barsAreAsLongAsTheirNumbers() {
        List<Bar> bars =
                chart(SOME, false).columns().stream().map(MonthChart.Column::first).toList();
        assertThat(bars.get(0).height()).isEqualTo(2 * bars.get(1).height());
        assertThat(bars.get(2).height()).isZero();
        assertThat(bars)
                .allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(MonthChart.FLOOR));
    }

    @Test
    void aSingleAccessIsSeenBesideMany() {
        AccessYear year =
                AccessYears.of(
                        "finance", OCTOBER, new AccessCount(1_000_000, 0), new AccessCount(1, 0));
        assertThat(chart(year, false).columns().get(1).first().height()).isEqualTo(1);
    }

    @Test
    void readersAreToldWithTheirErrorAndWhatTheyAre() {
        Document page = print(SOME, false);
        assertThat(page.select("dl.totals").text())
                .contains("ผู้เข้าชมรวมทุกวัน (ประชาชน) 1,000 คน-วัน (ค่าประมาณ ±2.4%)");
        assertThat(page.select(".rule").text()).contains("ผู้ที่มาสามวันนับเป็นสามคน-วัน");
    }

    @Test
    void theDrawingDoesNotTellWhatTheTableHides() {
        Bar staff = chart(SOME, true).columns().getFirst().second();
        assertThat(staff.height()).isZero();
        assertThat(staff.value()).isZero();
    }

    @Test
    void theYearIsComparedWithTheOneBeforeInWordsAndPercent() {
        assertThat(print(SOME, false).select("dd.compared").text())
                .isEqualTo("เพิ่มขึ้น 1,500 ครั้ง (+500.0%) เมื่อเทียบ ต.ค. 64–ธ.ค. 64 กับปีก่อน");
        assertThat(print(SOME, AccessYears.emptyBefore(), false).select("dd.compared").text())
                .isEqualTo("ไม่มีข้อมูลปีก่อน");
    }

    @Test
    void aMonthLeadsToItsDocuments() {
        assertThat(
                        print(SOME, false)
                                .select("table[aria-labelledby=months] a")
                                .first()
                                .attr("href"))
                .isEqualTo("/statistics/documents?year=2565&of=october");
    }

    private static MonthChart chart(AccessYear year, boolean hasStaff) {
        return OverviewTables.months(year.year(), year::in, month -> AccessCount.NONE, "")
                .chart(year.year(), hasStaff);
    }

    private static Document print(AccessYear sum, boolean seesStaff) {
        AccessYear before =
                sum.isEmpty()
                        ? AccessYears.emptyBefore()
                        : AccessYears.before("finance", new AccessCount(300, 30, 30));
        return print(sum, before, seesStaff);
    }

    private static Document print(AccessYear sum, AccessYear before, boolean seesStaff) {
        LocalDate today = LocalDate.of(2022, 1, 15);
        var page =
                new StatisticsPage(
                        sum,
                        YearComparison.of(
                                sum.year(), today, sum::in, before::in, !before.isEmpty()),
                        READERS,
                        new OverviewTables(sum, before, "/statistics/documents?year=2565")
                                .all(
                                        List.of(new Choice("finance", "กองคลัง")),
                                        List.of(),
                                        List.of()),
                        new StatisticsPage.Offers(
                                List.of(), List.of(), List.of(), List.of(), List.of(), seesStaff),
                        Form.EMPTY,
                        "year=2565",
                        seesStaff ? Optional.of(new ReaderVotes.Votes(1_234, 5)) : Optional.empty(),
                        seesStaff,
                        seesStaff,
                        false,
                        today);
        return Jsoup.parse(Printed.html(page));
    }
}
