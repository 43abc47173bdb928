package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The samples of RFC 6238, the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteWrongAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        String code = Totp.code(SECRET, 1_111_111_111 / 30);
        assertThat(Totp.step(SECRET, code, now.plusSeconds(30))).hasValue(1_111_111_111 / 30);
        assertThat(Totp.step(SECRET, code, now.minusSeconds(30))).isPresent();
        assertThat(Totp.step(SECRET, code, now.plusSeconds(90))).isEmpty();
        assertThat(Totp.step(SECRET, "050 471", now)).isPresent();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
        assertThat(Totp.step(SECRET, "๐๕๐๔๗๑", now)).isEmpty();
    }

    @Test
    void writesSecretsAsAppsWantThem() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.address("คลังความรู้ ก", "somchai", SECRET))
                .startsWith("otpauth://totp/%E0%B8%84")
                .contains("%20", ":somchai?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=");
    }
}
