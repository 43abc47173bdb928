package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

    @Test
    void onlyTheWholeTokenOpens() {
        ApiToken token = with("secret-token");
        assertThat(token.isCarriedBy("Bearer secret-token")).isTrue();
        assertThat(token.isCarriedBy("Bearer secret-toke")).isFalse();
        assertThat(token.isCarriedBy("Bearer ")).isFalse();
        assertThat(token.isCarriedBy("Basic secret-token")).isFalse();
        assertThat(token.isCarriedBy("secret-token")).isFalse();
        assertThat(token.isCarriedBy(null)).isFalse();
    }

    @Test
    void anEmptySettingSwitchesItOff() {
        assertThat(with("").isCarriedBy("Bearer ")).isFalse();
        assertThat(with("  ").isCarriedBy("Bearer   ")).isFalse();
        assertThat(with(null).isCarriedBy("Bearer x")).isFalse();
    }

    private static ApiToken with(String value) {
        var token = new ApiToken();
        token.token = Optional.ofNullable(value);
        return token;
    }
}
