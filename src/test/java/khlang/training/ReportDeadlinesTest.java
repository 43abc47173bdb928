package khlang.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportDeadlinesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 9, 30);

    @Test
    void calendarDaysAreCountedFromTheDayAfterTheEnd() {
        ReportDeadlines deadlines = deadlines(15, 60);
        assertThat(deadlines.dueOn(LAST_DAY)).isEqualTo("2021-10-15");
        assertThat(deadlines.latestOn(LAST_DAY)).isEqualTo("2021-11-29");
        assertThat(deadlines.endedBefore(deadlines.dueOn(LAST_DAY))).isEqualTo(LAST_DAY);
        assertThat(deadlines.endedLongBefore(deadlines.latestOn(LAST_DAY))).isEqualTo(LAST_DAY);
    }

    @Test
    void theLastDayIsNeverBeforeTheOfficesOwn() {
        assertThat(deadlines(90, 60).latestOn(LAST_DAY)).isEqualTo(LAST_DAY.plusDays(90));
    }

    private static ReportDeadlines deadlines(int days, int latest) {
        var deadlines = new ReportDeadlines();
        deadlines.days = days;
        deadlines.latest = latest;
        return deadlines;
    }
}
