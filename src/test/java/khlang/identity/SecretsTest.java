package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void aSecretHas256Bits() {
        assertThat(Secrets.random()).hasSize(43).isNotEqualTo(Secrets.random());
    }

    @Test
    void aReadableCodeHasNoLookAlikes() {
        for (int i = 0; i < 200; i++) {
            assertThat(Secrets.readable(4))
                    .matches("[A-Z0-9]{5}(-[A-Z0-9]{5}){3}")
                    .doesNotContain("0", "O", "1", "I", "L", "A", "E", "U", "Y");
        }
    }

    @Test
    void aReadableCodeMayBeTypedInAnyWay() {
        assertThat(Secrets.hashOfReadable(" bcdfg hjkmn–pqrst-vwxz2 "))
                .isEqualTo(Secrets.hashOfReadable("BCDFG-HJKMN-PQRST-VWXZ2"));
    }
}
