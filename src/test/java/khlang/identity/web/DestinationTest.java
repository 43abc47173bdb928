package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n//evil.example",
                "javascript:alert(1)",
                "me",
                "/sign-out",
                "/sign-in?to=/sign-in",
                "/%zz",
                "/\u202Eme",
                "http:/me",
                "@evil.example"
            })
    void leadsToOnesOwnPageInsteadOfElsewhere(String asked) {
        assertThat(Destination.of(asked).path()).isEqualTo("/me");
    }

    @Test
    void leadsToPagesOfOurs() {
        assertThat(Destination.of("/admin/accounts?q=a&page=2").address())
                .hasToString("/admin/accounts?q=a&page=2");
        assertThat(Destination.of("/search?q=บ้าน").address())
                .hasToString("/search?q=%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99");
        assertThat(Destination.of("/" + "x".repeat(1_000)).path()).isEqualTo("/me");
    }
}
