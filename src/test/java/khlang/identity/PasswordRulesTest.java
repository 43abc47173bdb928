package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khlang.language.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NAMES = List.of("somchai.j", "เทศบาลตำบลสันโป่ง", "สป");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แมวส้มปีนรั้วตอนฝนตก",
                "correct horse battery staple",
                "Vt7#qLp2!xRw9",
                "🐘 เดินข้าม สะพานไม้ 🎋",
                "ฝนตกหนักมากเมื่อวานตอนบ่าย"
            })
    void longAndUnusualPasswordsAreRightWhateverTheirSigns(String password) {
        assertThat(PasswordRules.check("password", password, NAMES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012",
                "qwertyuiop[]",
                "aaaaaaaaaaaaaaaaaaaa",
                "ฟหกดเ้่าสวงฟหกด",
                "isylzjkoisylzjko",
                "สวัสดีครับ2565",
                "เทศบาลตำบลสันโป่ง",
                "somchai.j1234",
                "khlangkhlang",
                "รหัสผ่านรหัสผ่าน"
            })
    void whatWouldBeTriedFirstIsRefused(String password) {
        assertThat(rule(password)).isEqualTo("passwordGuessable");
    }

    @Test
    void tellsTooShortFromTooLong() {
        assertThat(rule("Vt7#qLp2!xR")).isEqualTo("passwordShort");
        assertThat(rule("ก".repeat(257))).isEqualTo("passwordLong");
        assertThat(rule("")).isEqualTo("required");
    }

    @Test
    void countsAnElephantAsOneSign() {
        assertThat(rule("🐘".repeat(6))).isEqualTo("passwordShort");
    }

    @Test
    void takesNoLongerForLongText() {
        long before = System.nanoTime();
        rule("aB3$".repeat(64));
        rule("(.+)\\1".repeat(36));
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    private static String rule(String password) {
        return PasswordRules.check("password", password, NAMES).map(Violation::rule).orElse("");
    }
}
