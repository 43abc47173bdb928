package khlang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0123456789, ๐๑๒๓๔๕๖๗๘๙",
        "พ.ศ. 2540 มาตรา 9, พ.ศ. ๒๕๔๐ มาตรา ๙",
        "08.30–16.30 น., ๐๘.๓๐–๑๖.๓๐ น."
    })
    void turnBothWays(String arabic, String thai) {
        assertThat(ThaiDigits.toThai(arabic)).isEqualTo(thai);
        assertThat(ThaiDigits.toArabic(thai)).isEqualTo(arabic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "แผนการจัดการความรู้", "๏ ๚ ฿ ๆ /:", "x²"})
    void leaveEverythingElse(String text) {
        assertThat(ThaiDigits.toThai(text)).isEqualTo(text);
        assertThat(ThaiDigits.toArabic(text)).isEqualTo(text);
    }
}
