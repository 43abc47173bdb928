package khlang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class InstantColumnTest {

    private final InstantColumn column = new InstantColumn();

    @Test
    void keepsUtcWhateverTheZoneOfTheMachine() {
        assertThat(column.convertToDatabaseColumn(Instant.parse("2026-09-30T17:00:00Z")))
                .isEqualTo(LocalDateTime.parse("2026-09-30T17:00:00"));
    }

    @Test
    void readsBackWhatItWroteToTheMicrosecond() {
        var written = Instant.parse("2026-11-23T08:15:30.123456789Z");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(written)))
                .isEqualTo(Instant.parse("2026-11-23T08:15:30.123456Z"));
    }

    @Test
    void theTimeOfNowIsWhatWillBeReadBack() {
        var clock = Clock.fixed(Instant.parse("2026-11-23T08:15:30.123456789Z"), ZoneOffset.UTC);
        Instant now = InstantColumn.now(clock);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(now)))
                .isEqualTo(now);
    }

    @Test
    void leavesNothingAsNothing() {
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
