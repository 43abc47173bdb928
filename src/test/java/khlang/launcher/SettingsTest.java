package khlang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    @TempDir Path home;

    @Test
    void unsetTheyAreWhatTheDocumentationSays() throws Problem {
        Settings settings = read();
        assertThat(settings.httpAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.dataDir()).isEqualTo(home.resolve("data"));
        assertThat(settings.has(Setting.DB_URL)).isFalse();
        assertThat(settings.get(Setting.PRINT_THAI_DIGITS)).isEqualTo("true");
    }

    @Test
    void theEnvironmentWinsOverAPropertyAndThatOverTheFile() throws Problem, IOException {
        file("KHLANG_HTTP_PORT=8081\n");
        assertThat(read().httpPort()).isEqualTo(8081);
        properties.put("khlang.http.port", "8082");
        assertThat(read().httpPort()).isEqualTo(8082);
        environment.put("KHLANG_HTTP_PORT", " 8083 ");
        assertThat(read().httpPort()).isEqualTo(8083);
    }

    @Test
    void theFileMayNameASettingInBothWays() throws Problem, IOException {
        file("khlang.http.port=8081\nKHLANG_BASE_URL=https://km.example.go.th\n# ข้อสังเกต\n");
        assertThat(read().httpPort()).isEqualTo(8081);
        assertThat(read().get(Setting.BASE_URL)).isEqualTo("https://km.example.go.th");
    }

    @Test
    void anEmptyValueSwitchesOff() throws Problem {
        environment.put("KHLANG_API_TOKEN", "");
        assertThat(read().isGiven(Setting.API_TOKEN)).isTrue();
        assertThat(read().has(Setting.API_TOKEN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP_PORT, 0",
        "HTTP_PORT, 65536",
        "HTTP_PORT, แปดพัน",
        "HTTP_PORT, -1",
        "HTTP_ADDRESS, 300.1.1.1",
        "BASE_URL, km.example.go.th",
        "BASE_URL, ftp://km.example.go.th",
        "BASE_URL, https://km.example.go.th?x=1",
        "DB_URL, jdbc:mysql://db/khlang",
        "DB_URL, jdbc:mariadb://db",
        "SMTP_URL, mail.example.go.th",
        "SMTP_FROM, nobody",
        "OIDC_ISSUER, login",
        "OIDC_ISSUER, http://login.example.go.th/realms/staff",
        "OIDC_ISSUER, http://localhost.example.go.th",
        "OIDC_ISSUER, http://127.0.0.1.example.go.th",
        "OIDC_GROUPS, km-admins",
        "OIDC_GROUPS, km-admins=ผู้ดูแลระบบ",
        "OIDC_GROUPS, km-admins=public",
        "OIDC_GROUPS, km-editors=editor",
        "OIDC_GROUPS, km-admins=administrator:finance",
        "OIDC_GROUPS, =administrator",
        "OIDC_GROUPS, 'km-admins=administrator,'",
        "OIDC_GROUPS_CLAIM, realm_access..roles",
        "SEARCH_URL, search",
        "CLAMAV_URL, 127.0.0.1:3310",
        "CLAMAV_URL, tcp://127.0.0.1",
        "CLAMAV_URL, http://127.0.0.1:3310",
        "CLAMAV_URL, unix:clamd.ctl",
        "PRINT_THAI_DIGITS, ใช่",
        "SESSION_IDLE_MINUTES, 4",
        "SESSION_IDLE_MINUTES, 1441",
        "SESSION_HOURS, 0",
        "SESSION_HOURS, 169",
        "REPORT_DAYS, 0",
        "REPORT_DAYS_LATEST, 366",
        "TRAFFIC_DAYS, 89",
        "TRAFFIC_DAYS, 3651",
        "TRAFFIC_DAYS, ร้อย",
        "ATTACHMENT_MB, 0",
        "ATTACHMENT_MB, 2001",
        "ATTACHMENT_MB, 50 MB",
    })
    void aWrongValueIsNamedWithItsKeyAndAnExample(Setting setting, String value) {
        environment.put(setting.key(), value);
        Problem problem = problem();
        for (String sentence : new String[] {problem.thai(), problem.english()}) {
            assertThat(sentence).contains(setting.key() + ": “" + value + "”", setting.key() + "=");
        }
    }

    @Test
    void aWrongTokenIsNotRepeated() {
        environment.put("KHLANG_API_TOKEN", "geheim");
        assertThat(problem().thai()).doesNotContain("geheim").contains("KHLANG_API_TOKEN");
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsAValueThatIsTaken(Setting setting) {
        String example = setting.example();
        assertThatCode(() -> setting.check(example)).doesNotThrowAnyException();
    }

    @Test
    void whatNeedsAnotherSettingSaysWhich() {
        environment.put("KHLANG_DB_URL", "jdbc:mariadb://db:3306/khlang");
        assertThat(problem().english())
                .isEqualTo(
                        "KHLANG_DB_URL is set but KHLANG_DB_USER is not, and the one needs the"
                                + " other; example: KHLANG_DB_USER=…");
    }

    @Test
    void lettersNeedTheAddressThatTheyLeadBackTo() {
        environment.put("KHLANG_SMTP_URL", "smtp://mail.example.go.th:587");
        environment.put("KHLANG_SMTP_FROM", "km@example.go.th");
        assertThat(problem().english()).startsWith("KHLANG_SMTP_URL is set but KHLANG_BASE_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://login.example.go.th",
                "http://localhost:8180/realms/staff",
                "http://127.0.0.1:8180/realms/staff",
                "http://[::1]:8180/realms/staff"
            })
    void aSignInServiceSpeaksTlsUnlessItRunsHere(String issuer) {
        assertThatCode(() -> Setting.OIDC_ISSUER.check(issuer)).doesNotThrowAnyException();
    }

    @Test
    void aSignInServiceNeedsAnAddressToSendPeopleBackTo() {
        environment.put("KHLANG_OIDC_ISSUER", "https://login.example.go.th");
        environment.put("KHLANG_OIDC_CLIENT_ID", "khlang");
        environment.put("KHLANG_OIDC_CLIENT_SECRET", "รหัสลับ");
        assertThat(problem().thai()).contains("KHLANG_OIDC_ISSUER", "KHLANG_BASE_URL");
    }

    @Test
    void anUnknownKeyInTheFileIsRefusedRatherThanOverlooked() throws IOException {
        file("KHLANG_HTTP_PROT=8081\n");
        assertThat(problem().thai()).contains("“KHLANG_HTTP_PROT”", "khlang.properties");
    }

    @Test
    void aFileThatIsNotTextIsRefused() throws IOException {
        Files.createDirectories(home.resolve("data"));
        Files.write(home.resolve("data/khlang.properties"), new byte[] {(byte) 0xff, (byte) 0xa1});
        assertThat(problem().english()).contains("cannot be read", "UTF-8");
    }

    private Settings read() throws Problem {
        return Settings.read(environment::get, properties::get, home);
    }

    private Problem problem() {
        return catchThrowableOfType(Problem.class, this::read);
    }

    private void file(String text) throws IOException {
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/khlang.properties"), text);
    }
}
