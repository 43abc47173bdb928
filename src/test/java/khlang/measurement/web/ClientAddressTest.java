package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @Test
    void isTheSendersWhenNobodyStandsBetween() {
        assertThat(ClientAddress.of("203.0.113.9", null)).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 203.0.113.9, 203.0.113.9",
        "127.0.0.1, '198.51.100.1, 203.0.113.9', 203.0.113.9",
        "172.18.0.1, 203.0.113.9, 203.0.113.9",
        "::1, 2001:db8::7, 2001:db8::7",
        "127.0.0.1, '', 127.0.0.1"
    })
    void isWhatOurOwnWebServerHasSeen(String sender, String forwarded, String expected) {
        assertThat(ClientAddress.of(sender, forwarded)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9", "172.32.0.1", "2001:db8::7"})
    void strangersAreNotBelieved(String sender) {
        assertThat(ClientAddress.of(sender, "198.51.100.1")).isEqualTo(sender);
    }
}
