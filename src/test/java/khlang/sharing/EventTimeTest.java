package khlang.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {

    private static final EventTime MORNING =
            new EventTime(LocalDate.of(2022, 9, 30), LocalTime.of(9, 0), LocalTime.of(12, 0));

    @ParameterizedTest
    @CsvSource({
        "2022-09-30T08:29:59, TOO_EARLY",
        "2022-09-30T08:30:00, OPEN",
        "2022-09-30T09:00:00, OPEN",
        "2022-09-30T12:30:00, OPEN",
        "2022-09-30T12:30:01, TOO_LATE",
        "2022-09-29T10:00:00, TOO_EARLY",
        "2022-10-01T10:00:00, TOO_LATE"
    })
    void peopleSignInFromHalfAnHourBeforeUntilHalfAnHourAfter(
            LocalDateTime now, EventTime.Door door) {
        assertThat(MORNING.door(now)).isEqualTo(door);
    }

    @Test
    void aMeetingThatEndsAtMidnightIsOpenIntoTheNextDay() {
        var late =
                new EventTime(LocalDate.of(2022, 9, 30), LocalTime.of(0, 10), LocalTime.of(23, 50));
        assertThat(late.door(LocalDateTime.of(2022, 10, 1, 0, 20))).isEqualTo(EventTime.Door.OPEN);
        assertThat(late.door(LocalDateTime.of(2022, 9, 29, 23, 40))).isEqualTo(EventTime.Door.OPEN);
    }

    @Test
    void hoursAreWrittenWithADot() {
        assertThat(MORNING.hours()).isEqualTo("09.00–12.00");
    }
}
