package khlang.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PackKeyTest {

    private static final byte[] WORDS = "รายการไฟล์".getBytes(UTF_8);

    private final PackKey key = PackKey.make();

    @Test
    void whatOneHalfSignsTheOtherHalfProves() {
        byte[] signature = key.sign(WORDS);
        assertThat(signature).hasSize(64).isEqualTo(key.sign(WORDS));
        assertThat(key.open().proves(WORDS, signature)).isTrue();
        assertThat(key.open().proves("รายการอื่น".getBytes(UTF_8), signature)).isFalse();
        assertThat(PackKey.make().open().proves(WORDS, signature)).isFalse();
        assertThat(key.open().proves(WORDS, new byte[0])).isFalse();
        assertThat(key.open().proves(WORDS, new byte[64])).isFalse();
    }

    @Test
    void bothAreReadAsTheyWereWritten() {
        PackKey again = PackKey.read(key.pem()).orElseThrow();
        assertThat(again.sign(WORDS)).isEqualTo(key.sign(WORDS));
        assertThat(again.open().fingerprint()).isEqualTo(key.open().fingerprint());
        assertThat(PublicPackKey.read(key.open().pem()).orElseThrow().fingerprint())
                .isEqualTo(key.open().fingerprint());
        assertThat(key.open().pem()).doesNotContain("PRIVATE");
    }

    @Test
    void whatIsNoKeyIsNone() {
        assertThat(PackKey.read("")).isEmpty();
        assertThat(PackKey.read(key.open().pem())).as("half of it").isEmpty();
        String halves = key.pem().replace(key.open().pem(), "") + PackKey.make().open().pem();
        assertThat(PackKey.read(halves)).as("halves of two keys").isEmpty();
        assertThat(PublicPackKey.read(key.open().pem().replace("M", "!"))).isEmpty();
        assertThat(PublicPackKey.read("-----END PUBLIC KEY----------BEGIN PUBLIC KEY-----"))
                .isEmpty();
    }

    @Test
    void aFingerprintIsComparedAsPeopleTypeIt() {
        String fingerprint = key.open().fingerprint();
        assertThat(fingerprint).matches("([0-9a-f]{4} ){15}[0-9a-f]{4}");
        assertThat(key.open().isNamed(fingerprint)).isTrue();
        assertThat(key.open().isNamed(fingerprint.replace(" ", ""))).isTrue();
        assertThat(key.open().isNamed(fingerprint.replace(' ', ':').toUpperCase(Locale.ROOT)))
                .isTrue();
        assertThat(key.open().isNamed(fingerprint.substring(5))).isFalse();
        assertThat(key.open().isNamed("")).isFalse();
    }
}
