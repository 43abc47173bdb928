package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);

    @ParameterizedTest
    @CsvSource({
        "120, 100, เพิ่มขึ้น 20 ครั้ง (+20.0%)",
        "100, 120, ลดลง 20 ครั้ง (-16.7%)",
        "7, 7, เท่ากับปีก่อน",
        "2500, 0, 'เพิ่มขึ้น 2,500 ครั้ง'",
        "0, 3, ลดลง 3 ครั้ง (-100.0%)",
    })
    void moreOrFewerIsSaidInWordsAndPercent(long now, long before, String words) {
        assertThat(new Comparison(now, before).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2021-10-31, 0", "2021-11-01, 1", "2022-09-30, 11", "2022-10-01, 12"})
    void onlyMonthsThatAreOverAreCompared(LocalDate today, int months) {
        YearComparison compared = compared(today, 10, 20);
        assertThat(compared.months()).hasSize(months);
        assertThat(compared.now())
                .isEqualTo(new AccessCount(months, 10L * months, months == 0 ? 0 : 10));
        assertThat(compared.isWhole()).isEqualTo(months == 12);
        assertThat(compared.byPublic().isPresent()).isEqualTo(months > 0);
    }

    @Test
    void aMonthIsComparedWithThatOfTheYearBefore() {
        YearComparison compared =
                YearComparison.of(
                        YEAR,
                        LocalDate.of(2021, 12, 1),
                        month -> new AccessCount(9, 0),
                        month ->
                                month.equals(YearMonth.of(2020, 11))
                                        ? new AccessCount(5, 0)
                                        : AccessCount.NONE,
                        true);
        assertThat(compared.byPublic()).contains(new Comparison(18, 5));
    }

    @Test
    void fewStaffAreNotCompared() {
        assertThat(compared(LocalDate.of(2021, 11, 5), 10, 3).byStaff()).isEmpty();
        assertThat(compared(LocalDate.of(2021, 11, 5), 10, 20).byStaff())
                .contains(new Comparison(10, 20));
    }

    private static YearComparison compared(LocalDate today, long staff, long staffBefore) {
        return YearComparison.of(
                YEAR,
                today,
                month -> new AccessCount(1, staff, staff),
                month -> new AccessCount(2, staffBefore, staffBefore),
                true);
    }
}
