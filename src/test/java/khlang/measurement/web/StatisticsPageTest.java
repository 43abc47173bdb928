package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessCount;
import khlang.measurement.AccessYear;
import khlang.measurement.AccessYears;
import khlang.measurement.ReaderCount;
import khlang.measurement.ReaderEstimate;
import khlang.measurement.web.MonthChart.Bar;
import khlang.web.Printed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StatisticsPageTest {

    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final ReaderCount READERS =
            new ReaderCount(new ReaderEstimate(1_000, 976, 1_024), ReaderEstimate.NONE);
    private static final AccessYear SOME =
            AccessYears.of("finance", OCTOBER, new AccessCount(1_200, 3), new AccessCount(600, 40));

    @Test
    void monthsRunFromOctoberToSeptember() {
        Document page = print(SOME, false);
        assertThat(page.select("table[aria-labelledby=months] tbody th").eachText())
                .startsWith("ต.ค. 64", "พ.ย. 64")
                .endsWith("ส.ค. 65", "ก.ย. 65")
                .hasSize(12);
        assertThat(page.select("table[aria-labelledby=months] tbody td").eachText())
                .startsWith("1,200", "600", "0");
    }

    @Test
    void thePublicLearnsNothingOfStaff() {
        assertThat(print(SOME, false).text()).doesNotContain("43", "เจ้าหน้าที่ (ครั้ง)");
    }

    @Test
    void staffSeeStaffUnlessTheyAreFew() {
        assertThat(print(SOME, true).select("table[aria-labelledby=months] tbody tr").eachText())
                .startsWith("ต.ค. 64 1,200 น้อยกว่า 5", "พ.ย. 64 600 40");
    }

    @Test
    void theRuleStandsBesideTheFigures() {
        assertThat(print(SOME, false).select(".rule").text())
                .contains("ภายใน 30 นาที", "ไม่เก็บหมายเลขไอพี");
        assertThat(print(SOME, false).text()).contains("ตัวเลขเบื้องต้น");
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
                MonthChart.of(SOME, false).columns().stream()
                        .map(MonthChart.Column::byPublic)
                        .toList();
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
        assertThat(MonthChart.of(year, false).columns().get(1).byPublic().height()).isEqualTo(1);
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
        Bar staff = MonthChart.of(SOME, true).columns().getFirst().byStaff();
        assertThat(staff.height()).isZero();
        assertThat(staff.value()).isZero();
    }

    private static Document print(AccessYear sum, boolean seesStaff) {
        var page =
                new StatisticsPage(
                        sum,
                        READERS,
                        List.of(new FiscalYear(2565)),
                        List.of(),
                        List.of(),
                        seesStaff,
                        false,
                        LocalDate.of(2022, 1, 15));
        return Jsoup.parse(Printed.html(page));
    }
}
