package khlang.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EndedDaysTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private final EndedDays ended = new EndedDays();

    @Test
    void afterMidnightInBangkokNobodyCanMakeTheKeysOfTheDayAnyMore() {
        ended.keys = new VisitorKeys();
        Visitor visitor = key();
        at("2022-09-30T16:59:59Z");
        assertThat(key()).isEqualTo(visitor);
        at("2022-09-30T17:00:00Z"); // nobody has come since
        assertThat(key()).isNotEqualTo(visitor);
    }

    private Visitor key() {
        return ended.keys.visitor(DAY, "203.0.113.1", "Mozilla/5.0");
    }

    private void at(String now) {
        ended.clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        ended.forget();
    }
}
