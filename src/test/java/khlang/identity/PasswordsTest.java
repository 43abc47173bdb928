package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aHashSaysHowItWasMadeAndEachHasASaltOfItsOwn() {
        String hash = passwords.hash("แมวส้มปีนรั้ว");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("แมวส้มปีนรั้ว")).isNotEqualTo(hash);
        assertThat(passwords.matches("แมวส้มปีนรั้ว", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("แมวส้มปีนรัว", Optional.of(hash))).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void anotherKeyboardMayComposeOtherwise() {
        String hash = passwords.hash("café น้ำใจ");
        assertThat(passwords.matches("cafe\u0301 น้\u0E4D\u0E32ใจ", Optional.of(hash))).isTrue();
    }

    @Test
    void weakerParametersAreToldAndStillFit() {
        String weak =
                Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID)
                        .hash(
                                "secret".getBytes(StandardCharsets.UTF_8),
                                "0123456789abcdef".getBytes(StandardCharsets.UTF_8))
                        .getResult();
        assertThat(passwords.isOutdated(weak)).isTrue();
        assertThat(passwords.matches("secret", Optional.of(weak))).isTrue();
    }

    @Test
    void nobodysPasswordNeverFits() {
        assertThat(passwords.matches("", Optional.empty())).isFalse();
        assertThat(passwords.matches("x".repeat(10_000), Optional.empty())).isFalse();
        assertThat(passwords.matches("x", Optional.of("not a hash"))).isFalse();
    }
}
