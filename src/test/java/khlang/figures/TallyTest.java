package khlang.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource({"22, 40, 55.00", "19, 39, 48.72", "7, 12, 58.33", "1, 800, 0.13", "0, 3, 0.00"})
    void isToldInPercentWithTwoDecimalsAHalfRoundedUp(long counted, long all, String percent) {
        assertThat(new Tally(counted, all).percent()).contains(new java.math.BigDecimal(percent));
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertThat(new Tally(0, 0).percent()).isEmpty();
    }
}
