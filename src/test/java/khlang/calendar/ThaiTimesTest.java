package khlang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThaiTimesTest {

    @Test
    void theClockIsThatOfBangkokWithDots() {
        Instant at = Instant.parse("2021-09-30T17:05:30Z");
        assertThat(ThaiTimes.toMinutes(at)).isEqualTo("1 ต.ค. 2564 00.05");
        assertThat(ThaiTimes.toSeconds(at)).isEqualTo("1 ต.ค. 2564 00.05.30");
    }
}
