package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @Test
    void nobodyIsBelievedUnlessToldSo() {
        assertThat(proxies("").source("127.0.0.1", "9.9.9.9")).isEqualTo("127.0.0.1");
    }

    @Test
    void aStrangerIsNotBelieved() {
        assertThat(proxies("10.0.0.5").source("10.0.0.6", "9.9.9.9")).isEqualTo("10.0.0.6");
    }

    /** Whoever sends a request can put anything in front; only what our own proxy adds is true. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7                        | 203.0.113.7",
                "1.2.3.4, 203.0.113.7               | 203.0.113.7",
                "203.0.113.7, 10.0.0.9              | 203.0.113.7",
                "evil, 203.0.113.7, 10.0.0.9        | 203.0.113.7",
                "10.0.0.9                           | 10.0.0.9",
                "203.0.113.7, nonsense              | 10.0.0.5",
                "203.0.113.7, 1234                  | 10.0.0.5",
                "203.0.113.7, 1.2.3                 | 10.0.0.5",
                "203.0.113.7, 10.0.0.256            | 10.0.0.5",
                "203.0.113.7, bad.cafe              | 10.0.0.5",
                "2001:db8::1                        | 2001:db8::1",
                "''                                 | 10.0.0.5"
            })
    void theLastStrangerInTheChainIsTheReader(String chain, String source) {
        assertThat(proxies("10.0.0.0/8").source("10.0.0.5", chain)).isEqualTo(source);
    }

    @Test
    void withoutAChainItIsTheSender() {
        assertThat(proxies("10.0.0.0/8").source("10.0.0.5", null)).isEqualTo("10.0.0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "192.168.1.1", "::1", "fd00::17"})
    void networksAndAddressesOfBothKindsAreKnown(String address) {
        assertThat(proxies("10.0.0.0/8, 192.168.1.1 ,::1,fd00::/8").include(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.0.1", "192.168.1.2", "::2", "fe00::1", "::ffff:0:1"})
    void othersAreNot(String address) {
        assertThat(proxies("10.0.0.0/8, 192.168.1.1 ,::1,fd00::/8").include(address)).isFalse();
    }

    private static TrustedProxies proxies(String setting) {
        var proxies = new TrustedProxies();
        proxies.setting = Optional.of(setting);
        return proxies;
    }
}
