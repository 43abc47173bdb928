package khlang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import khlang.digest.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplePicturesTest {

    private static final int BLACK = 0xFF000000;

    @ParameterizedTest
    @EnumSource
    void everyPictureIsMarkedAcrossItsFoot(SampleScene scene) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(SamplePictures.png(scene)));
        assertThat(picture.getWidth()).isEqualTo(SampleScene.WIDTH);
        int dots = 0;
        for (int y = picture.getHeight() - 110; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dots += picture.getRGB(x, y) == BLACK ? 1 : 0;
            }
        }
        assertThat(dots).isGreaterThan(5_000);
    }

    @Test
    void noTwoAreTheSameAndEachIsDrawnTheSameAlways() {
        assertThat(Arrays.stream(SampleScene.values()).map(one -> hash(one)))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        Arrays.stream(SampleScene.values()).map(one -> hash(one)).toList());
    }

    private static String hash(SampleScene scene) {
        return Sha256.hex(SamplePictures.png(scene));
    }
}
