package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalUserNameTest {

    @ParameterizedTest
    @CsvSource({
        "somchai.j, somchai.j",
        "Somchai.J@example.go.th, somchai.j",
        "EXAMPLE\\somchai, example-somchai",
        "somchai jaidee, somchai-jaidee",
        "_somchai_, somchai",
        "ｓｏｍｃｈａｉ, somchai",
        "สมชาย, staff",
        "'', staff",
        "ab, staff",
        "@example.go.th, staff",
        "../../etc, etc",
    })
    void aNameIsMadeFit(String known, String fit) {
        assertThat(ExternalUserName.of(known, name -> false)).isEqualTo(fit);
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        Set<String> taken = Set.of("admin", "admin-2");
        assertThat(ExternalUserName.of("admin", taken::contains)).isEqualTo("admin-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", ".", "ก"})
    void whateverIsLongIsCutAndStaysAName(String letter) {
        String made = ExternalUserName.of(("x" + letter).repeat(5_000), "x"::equals);
        assertThat(NewAccount.isUserName(made)).as(made).isTrue();
        assertThat(ExternalUserName.of("x".repeat(100), made::equals)).hasSizeLessThanOrEqualTo(40);
    }
}
