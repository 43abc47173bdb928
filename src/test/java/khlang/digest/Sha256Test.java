package khlang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The first example of the standard, FIPS 180-4. */
    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheOneOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.of(bytes("abc"))).hasSize(32).startsWith(0xba, 0x78);
        assertThat(Sha256.shortHex(bytes("abc"))).isEqualTo(OF_ABC.substring(0, 16));
    }

    @Test
    void piecesAreAsGoodAsTheWhole() {
        var digest = Sha256.begin();
        digest.update(bytes("a"));
        digest.update(bytes("bc"));
        assertThat(Sha256.hex(digest)).isEqualTo(OF_ABC);
        assertThat(Sha256.hex(digest)).as("begun anew").isEqualTo(Sha256.hex(""));
    }

    @Test
    void aTextIsItsBytesInUtf8() {
        String title = "การขอเลขที่บ้าน";
        assertThat(Sha256.hex(title)).isEqualTo(Sha256.hex(bytes(title)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
