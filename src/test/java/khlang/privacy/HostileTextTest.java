package khlang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends ten million signs must not keep the portal busy. */
class HostileTextTest {

    private static final int LENGTH = 10_000_000;

    /** Steps a character; what grows faster than the text is far above it. */
    private static final int GENEROUS = 24;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "๑",
                "1 ",
                "1-",
                "12-",
                "0812345678 ",
                "1234567890121 ",
                "081-234-5678-9-",
                "1\u200b",
                "1\n",
                "1234567890\n",
                "เลขที่บัญชี 1234567890 ",
                "เลขที่บัญชี\n1234567890\n\n\n",
                "ธนาคารกรุงไทยบัญชีธนาคาร",
                "-",
                "(0)",
            })
    void theWorkGrowsWithTheTextAndNoFaster(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThat(PersonalDataScan.work(text)).isLessThan((long) GENEROUS * LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", " ", "*", "-"})
    void twoDigitsFarApartCostNoMore(String between) {
        String text = ("1" + between.repeat(LENGTH / 10)).repeat(10);
        assertThat(PersonalDataScan.work(text)).isLessThan((long) GENEROUS * LENGTH);
    }
}
