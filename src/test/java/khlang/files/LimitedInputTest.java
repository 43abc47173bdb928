package khlang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedInputTest {

    @Test
    void whatFitsIsReadToItsEnd() throws IOException {
        assertThat(limited(3, 3).readAllBytes()).hasSize(3);
        var bytewise = limited(1, 1);
        assertThat(bytewise.read()).isZero();
        assertThat(bytewise.read()).isEqualTo(-1);
    }

    @Test
    void oneByteMoreIsRefusedHoweverItIsRead() {
        assertThatExceptionOfType(TooLongException.class)
                .isThrownBy(() -> limited(4, 3).readAllBytes());
        assertThatExceptionOfType(TooLongException.class).isThrownBy(() -> limited(1, 0).read());
        assertThatExceptionOfType(TooLongException.class)
                .as("what is passed over counts as well")
                .isThrownBy(() -> limited(4, 3).skipNBytes(4));
    }

    private static LimitedInput limited(int length, long most) {
        return new LimitedInput(new ByteArrayInputStream(new byte[length]), most);
    }
}
