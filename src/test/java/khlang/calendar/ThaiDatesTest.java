package khlang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDatesTest {

    private static final LocalDate YEAR_OPENS = LocalDate.of(2021, 10, 1);

    @Test
    void areWrittenInFullAndAbbreviatedInEitherDigits() {
        assertThat(ThaiDates.full(YEAR_OPENS)).isEqualTo("1 ตุลาคม 2564");
        assertThat(ThaiDates.fullInThaiDigits(YEAR_OPENS)).isEqualTo("๑ ตุลาคม ๒๕๖๔");
        assertThat(ThaiDates.abbreviated(YEAR_OPENS)).isEqualTo("1 ต.ค. 2564");
        assertThat(ThaiDates.abbreviatedInThaiDigits(YEAR_OPENS)).isEqualTo("๑ ต.ค. ๒๕๖๔");
    }

    @ParameterizedTest
    @CsvSource({"2021-10, ต.ค. 64", "2022-01, ม.ค. 65", "2056-12, ธ.ค. 99", "2057-01, ม.ค. 00"})
    void nameAMonthWithItsShortYear(YearMonth month, String expected) {
        assertThat(ThaiDates.month(month)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/10/2564",
                "01/10/2564",
                "1/10/64",
                "๑/๑๐/๖๔",
                "๑/๑๐/๒๕๖๔",
                "1-10-2564",
                "1.10.64",
                " 1 / 10 / 2564 ",
                "1 ต.ค. 64",
                "1 ต.ค. 2564",
                "1 ตค 64",
                "1ต.ค.64",
                "๑ ต. ค. ๖๔",
                "1 ตุลาคม 2564",
                "1 ตุลาคม พ.ศ. 2564",
                "๑ ต.ค. พ.ศ.๒๕๖๔"
            })
    void areReadAsPeopleTypeThem(String typed) {
        assertThat(ThaiDates.parse(typed)).contains(YEAR_OPENS);
    }

    @Test
    void ofEveryMonthAreReadBackAsWritten() {
        for (LocalDate date = YEAR_OPENS; date.getYear() < 2023; date = date.plusDays(13)) {
            assertThat(ThaiDates.parse(ThaiDates.full(date))).contains(date);
            assertThat(ThaiDates.parse(ThaiDates.abbreviatedInThaiDigits(date))).contains(date);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/10/2021", // the common era, or a slip?
                "1 ต.ค. 2021",
                "1/10/2399",
                "1/10/3000",
                "1/10/564",
                "1/10-2564"
            })
    void inADoubtfulYearAreRefused(String typed) {
        assertThat(ThaiDates.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "พรุ่งนี้",
                "31/2/2564",
                "29/2/2566",
                "0/10/2564",
                "32 ต.ค. 64",
                "1/13/2564",
                "1/0/2564",
                "1 ต.ข. 64",
                "ตุลาคม 2564",
                "2564-10-01",
                "1 Oct 2564"
            })
    void thatDoNotExistAreRefused(String typed) {
        assertThat(ThaiDates.parse(typed)).isEmpty();
    }

    @Test
    @Timeout(10)
    void areNotLookedForInLongText() {
        assertThat(ThaiDates.parse("1" + " ".repeat(100_000) + "ต.ค. 64")).isEmpty();
    }

    @Test
    void knowLeapDays() {
        assertThat(ThaiDates.parse("29/2/2567")).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1/10/2021", "๑ ต.ค. ๒๐๒๑", "1.10.2021", " 1 ตุลาคม 2021 ", "99/99/2021"})
    void ofTheCommonEraAreToldApart(String typed) {
        assertThat(ThaiDates.yearBeforeBuddhist(typed)).hasValue(2021);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1/10/2564",
                "1 ต.ค. 64",
                "1/10/64",
                "2021",
                "2021-10-01",
                "พรุ่งนี้ 2021"
            })
    void ofTheBuddhistEraAndOtherTextAreNotAskedFor(String typed) {
        assertThat(ThaiDates.yearBeforeBuddhist(typed)).isEmpty();
    }

    @Test
    void aRangeSaysOnceWhatItsDaysShare() {
        LocalDate day = LocalDate.of(2021, 9, 30);
        assertThat(ThaiDates.range(day, day)).isEqualTo("30 ก.ย. 2564");
        assertThat(ThaiDates.range(day.minusDays(2), day)).isEqualTo("28–30 ก.ย. 2564");
        assertThat(ThaiDates.range(day, day.plusDays(2))).isEqualTo("30 ก.ย. – 2 ต.ค. 2564");
        assertThat(ThaiDates.range(day, day.plusYears(1))).isEqualTo("30 ก.ย. 2564 – 30 ก.ย. 2565");
    }
}
