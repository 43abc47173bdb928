package khlang.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecurityTextTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    @Test
    void itNamesThePageThatSaysWhomToTell() {
        assertThat(SecurityText.at("https://km.example.go.th", NOW))
                .isEqualTo(
                        """
                        Contact: https://km.example.go.th/security
                        Expires: 2027-05-26T00:00:00Z
                        Preferred-Languages: th, en
                        Canonical: https://km.example.go.th/.well-known/security.txt
                        Policy: https://km.example.go.th/security
                        """);
    }

    @Test
    void itExpiresWithinAYearWheneverItIsAskedFor() {
        String later = SecurityText.at("http://a", Instant.parse("2036-02-29T23:59:59Z"));
        assertThat(later).contains("Expires: 2036-08-27T00:00:00Z");
    }
}
