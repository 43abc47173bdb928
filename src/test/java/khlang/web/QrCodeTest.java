package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://km.example.go.th/g/15?via=board";

    @Test
    void drawsASquareWithAQuietBorder() {
        String picture = QrCode.svg("https://km.example.go.th/g/15?via=board");
        assertThat(picture)
                .startsWith("<?xml")
                .contains("viewBox=\"0 0 37 37\"", "M4 4h1v1h-1z")
                .doesNotContain("M3 ", " 3h1", "M33 ", " 33h1");
    }

    @Test
    void anotherChannelIsAnotherPicture() {
        assertThat(QrCode.svg("https://km.example.go.th/g/15?via=print"))
                .isNotEqualTo(QrCode.svg("https://km.example.go.th/g/15?via=board"));
    }

    @Test
    void isDrawnInWholePixelsWithTheSameModules() throws IOException {
        for (int asked : new int[] {37, 100, 111, 400}) {
            BufferedImage picture = read(QrCode.png(ADDRESS, asked));
            int scale = picture.getWidth() / 37;
            assertThat(picture.getWidth()).isEqualTo(37 * scale).isEqualTo(picture.getHeight());
            assertThat(picture.getWidth()).isBetween(asked - 36, asked);
            String path = QrCode.svg(ADDRESS);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    boolean black = path.contains("M" + x / scale + " " + y / scale + "h1v1h-1z");
                    assertThat(picture.getRGB(x, y) & 0xFFFFFF).isEqualTo(black ? 0 : 0xFFFFFF);
                }
            }
        }
    }

    @Test
    void neverHasLessThanAPixelForAModule() throws IOException {
        assertThat(read(QrCode.png(ADDRESS, 1)).getWidth()).isEqualTo(37);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
