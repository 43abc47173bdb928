package khlang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import khlang.calendar.ThaiDates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๑/๑๐/๖๔",
                "1/10/2564",
                "1 ต.ค. 2564",
                "1 ตุลาคม พ.ศ. 2564",
                "01-10-2564",
                "2021-10-01",
                "2021-10-01 00:00:00",
                "2021-10-01T00:00:00.000Z",
                "2564-10-01",
                "44470",
                "44470.5",
                "242797",
                "1/10/2021",
                "1 ต.ค. 2021",
                "๑ ต.ค. ๒๐๒๑"
            })
    void oneDayIsWrittenInManyWays(String typed) {
        SheetDay day = SheetDay.read(typed, TODAY);
        assertThat(day.problem()).isEmpty();
        assertThat(ThaiDates.parse(day.text())).contains(LocalDate.of(2021, 10, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1/10/2021, อ่านปี ค.ศ. 2021 เป็น พ.ศ. 2564",
        "2021-10-01, อ่านปี ค.ศ. 2021 เป็น พ.ศ. 2564",
        "44470, อ่านตัวเลขวันที่ของ Excel เป็น 1 ต.ค. 2564",
        "1/10/2564, ''",
        "'', ''"
    })
    void whatHadToBeUnderstoodIsTold(String typed, String hint) {
        assertThat(SheetDay.read(typed, TODAY).hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2564",
                "2021-02-30",
                "2021-13-01",
                "1/10/1021",
                "1/10/2030",
                "9999",
                "999999",
                "ต้นเดือนตุลา",
                "1/10",
                "ประมาณวันที่หนึ่งถึงวันที่ห้าของเดือนตุลาคมปีสองพันห้าร้อยหกสิบสี่"
            })
    void whatIsNoDayStaysAsItWasTypedForTheRulesToRefuse(String typed) {
        SheetDay day = SheetDay.read(typed, TODAY);
        assertThat(day.text()).isEqualTo(typed);
        assertThat(ThaiDates.parse(day.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1/10/21, พ.ศ. 2521 หรือ ค.ศ. 2021", "1 ต.ค. ๒๓, พ.ศ. 2523 หรือ ค.ศ. 2023"})
    void aShortYearOfEitherEraIsAskedAbout(String typed, String asked) {
        SheetDay day = SheetDay.read(typed, TODAY);
        assertThat(day.problem()).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/10/64", "1/10/30", "1/10/69"})
    void aShortYearOfOneEraIsReadAsIs(String typed) {
        assertThat(SheetDay.read(typed, TODAY).problem()).isEmpty();
    }
}
