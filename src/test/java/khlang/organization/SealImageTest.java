package khlang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SealImageTest {

    @Test
    void picturesOfTwoTypesAreTaken() throws IOException {
        assertThat(SealImage.read(picture("png", 64)).mediaType()).isEqualTo("image/png");
        assertThat(SealImage.read(picture("jpg", 64)).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void whatOnlyLooksLikeAPictureIsRefused() throws IOException {
        byte[] png = picture("png", 64);
        refused(picture("gif", 8), "sealType");
        refused(picture("bmp", 8), "sealType");
        refused("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), "sealType");
        refused(Arrays.copyOf(png, 20), "sealType");
        refused(new byte[0], "sealType");
    }

    @Test
    void largeFilesAndLargePicturesAreRefused() throws IOException {
        refused(new byte[SealImage.MOST_BYTES + 1], "sealSize");
        refused(picture("png", 4_001), "sealPixels");
    }

    private static byte[] picture(String type, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 16, BufferedImage.TYPE_INT_RGB), type, bytes);
        return bytes.toByteArray();
    }

    private static void refused(byte[] bytes, String rule) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SealImage.read(bytes))
                .satisfies(e -> assertThat(e.violations().getFirst().rule()).isEqualTo(rule));
    }
}
