package khlang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import khlang.calendar.FiscalYear;
import org.junit.jupiter.api.Test;

class PlanRowTest {

    @Test
    void theCommitteesNumberGoesWithTheMeasureThatItIsAbout() {
        PlanRow row = row("C01", "M21");
        assertThat(row.without("M21").wantedNumber()).contains(BigDecimal.TEN);
        assertThat(row.without("M21").measures()).containsExactly("C01");
        assertThat(row.without("C01").wantedNumber()).isEmpty();
        assertThat(row.without("C02")).isEqualTo(row);
    }

    @Test
    void theNextYearsPeriodNamesTheNextYear() {
        FiscalYear year = new FiscalYear(2565);
        PlanRow row = row("M21");
        assertThat(row.moved(year, year.next())).as("it names no year").isEqualTo(row);
        for (String[] period :
                new String[][] {
                    {"ตลอดปีงบประมาณ ๒๕๖๕", "ตลอดปีงบประมาณ ๒๕๖๖"},
                    {"ไตรมาส 4 ปี 2565", "ไตรมาส 4 ปี 2566"}
                }) {
            assertThat(row(period[0], List.of()).moved(year, year.next()).period())
                    .isEqualTo(period[1]);
        }
    }

    private static PlanRow row(String... measures) {
        return row("ตลอดปี", List.of(measures));
    }

    private static PlanRow row(String period, List<String> measures) {
        return new PlanRow(
                "T2R1",
                1,
                "KM1",
                null,
                "การบ่งชี้ความรู้",
                List.of(),
                List.of(),
                period,
                List.of(),
                "มี",
                null,
                "หัวหน้าส่วนราชการ",
                null,
                measures,
                BigDecimal.TEN);
    }
}
