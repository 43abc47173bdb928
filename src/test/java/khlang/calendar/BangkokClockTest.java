package khlang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BangkokClockTest {

    @Test
    void opensTheFiscalYearAtMidnightInBangkok() {
        Clock clock = new BangkokClock().clock();
        Instant lastMomentBefore = Instant.parse("2021-09-30T16:59:59Z");
        assertThat(LocalDate.now(Clock.fixed(lastMomentBefore, clock.getZone())))
                .isEqualTo("2021-09-30");
        assertThat(LocalDate.now(Clock.fixed(lastMomentBefore.plusSeconds(1), clock.getZone())))
                .isEqualTo("2021-10-01");
    }
}
