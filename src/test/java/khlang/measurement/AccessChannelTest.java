package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessChannelTest {

    @ParameterizedTest
    @CsvSource({
        "board, BOARD",
        "line, LINE",
        "facebook, FACEBOOK",
        "leaflet, LEAFLET",
        "book, BOOK",
        "info, INFO",
        "meeting, MEETING",
        "web, WEB"
    })
    void isNamedInTheAddress(String via, AccessChannel expected) {
        assertThat(AccessChannel.ofSlug(via)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"tiktok", "BOARD", "board "})
    void isTheWebWhenTheAddressNamesNone(String via) {
        assertThat(AccessChannel.ofSlug(via)).isEqualTo(AccessChannel.WEB);
    }
}
