package khlang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2021-09-30, 2564",
        "2021-10-01, 2565",
        "2021-11-30, 2565",
        "2022-09-30, 2565",
        "2022-10-01, 2566"
    })
    void opensOnTheFirstOfOctober(LocalDate date, int expected) {
        assertThat(FiscalYear.containing(date)).isEqualTo(new FiscalYear(expected));
    }

    @Test
    void isNamedByFourDigitsOfTheBuddhistEra() {
        assertThat(FiscalYear.named("2565")).contains(new FiscalYear(2565));
        for (String other : new String[] {null, "", "2022", "3000", "25650", "๒๕๖๕", " 2565"}) {
            assertThat(FiscalYear.named(other)).as("%s", other).isEmpty();
        }
    }

    @Test
    void spansTwoCalendarYears() {
        var year = new FiscalYear(2565);
        assertThat(year.firstDay()).isEqualTo("2021-10-01");
        assertThat(year.lastDay()).isEqualTo("2022-09-30");
        assertThat(year.months())
                .hasSize(12)
                .startsWith(YearMonth.of(2021, 10))
                .endsWith(YearMonth.of(2022, 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 2022, 3000})
    void refusesWhatCannotBeABuddhistYear(int year) {
        assertThatThrownBy(() -> new FiscalYear(year)).isInstanceOf(IllegalArgumentException.class);
    }
}
