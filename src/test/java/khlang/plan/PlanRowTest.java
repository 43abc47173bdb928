package khlang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
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

    private static PlanRow row(String... measures) {
        return new PlanRow(
                "T2R1",
                1,
                "KM1",
                null,
                "การบ่งชี้ความรู้",
                List.of(),
                List.of(),
                "ตลอดปี",
                List.of(),
                "มี",
                null,
                "หัวหน้าส่วนราชการ",
                null,
                List.of(measures),
                BigDecimal.TEN);
    }
}
