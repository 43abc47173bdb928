package khlang.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficLineTest {

    private static final Instant NIGHT = Instant.parse("2021-09-30T17:00:00.5Z");

    @Test
    void tellsTheTimeOfBangkokTheSourceTheAccountAndTheAnswer() {
        assertThat(written(new TrafficLine(NIGHT, "203.0.113.9", 12, "POST", "/sign-in", 303)))
                .isEqualTo(
                        "{\"at\":\"2021-10-01T00:00:00.500+07:00\",\"from\":\"203.0.113.9\","
                                + "\"account\":12,\"method\":\"POST\",\"path\":\"/sign-in\","
                                + "\"status\":303}\n");
    }

    @Test
    void whoHasNotSignedInHasNoAccount() {
        assertThat(written(new TrafficLine(NIGHT, "::1", 0, "GET", "/", 200)))
                .doesNotContain("account");
    }

    @Test
    void theFileIsThatOfTheDayInBangkok() {
        assertThat(new TrafficLine(NIGHT, "::1", 0, "GET", "/", 200).day())
                .hasToString("2021-10-01");
    }

    @Test
    void nobodyCanForgeALineOrMakeItEndless() {
        String line =
                written(
                        new TrafficLine(
                                NIGHT,
                                "a\"b",
                                0,
                                "G\nET".repeat(20),
                                "/\\\u0000ก" + "x".repeat(2_000),
                                400));
        assertThat(line.lines()).hasSize(1);
        assertThat(line)
                .hasSizeLessThan(800)
                .contains("\"a\\\"b\"", "G\\u000aET", "/\\\\\\u0000\\u0e01xxx", "x...\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=%E0%B8%81, /search",
        "/search;jsessionid=1, /search",
        "/documents/cg-elderly-allowance, /documents/cg-elderly-allowance",
        "/files/12/Plan-2565_final-Version.pdf, /files/12/Plan-2565_final-Version.pdf",
        "/set-up/AbcDEFghij0123456789xyz, /set-up/***",
        "/set-up/AbcDEFghij0123456789xyz/next, /set-up/***/next",
        "/x/0123456789abcdef0123456789abcdef, /x/***",
        "/calendar/abcdefghijklmnopqrstuvwx.ics, /calendar/***.ics",
        "/calendar/AbcDEFghij0123456789xyz_.ics, /calendar/***.ics",
        "/activities/12.ics, /activities/12.ics",
        "/admin/traffic/days, /admin/traffic/days",
    })
    void neitherQueriesNorSecretsStandInIt(String asked, String shown) {
        assertThat(TrafficPath.shown(asked)).isEqualTo(shown);
    }

    private static String written(TrafficLine line) {
        var out = new StringBuilder();
        line.writeTo(out);
        return out.toString();
    }
}
