package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ReaderPeriodTest {

    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

    @Test
    void itRunsFromTheEarlierToTheLaterMonth() {
        assertThat(ReaderPeriod.between(OCTOBER.plusMonths(2), OCTOBER).months())
                .containsExactly(OCTOBER, OCTOBER.plusMonths(1), OCTOBER.plusMonths(2));
        assertThat(ReaderPeriod.between(OCTOBER, OCTOBER).months()).containsExactly(OCTOBER);
    }

    @Test
    void ofWhatIsTooLongTheLastPartIsLeft() {
        ReaderPeriod period = ReaderPeriod.between(OCTOBER.minusYears(9), OCTOBER);
        assertThat(period.months()).hasSize(ReaderPeriod.MOST).endsWith(OCTOBER);
        assertThatThrownBy(() -> new ReaderPeriod(OCTOBER.minusYears(2), OCTOBER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReaderPeriod(OCTOBER, OCTOBER.minusMonths(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
