package khlang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageCleanerIT {

    @TempDir Path folder;

    private Path picture;
    private Path target;

    @BeforeEach
    void places() {
        picture = folder.resolve("picture");
        target = folder.resolve("clean");
    }

    @Test
    void aPhotographForgetsWhereItWasTaken() throws IOException {
        Pictures.photograph(picture, 320, 200, 1);
        byte[] before = Files.readAllBytes(picture);
        assertThat(Pictures.contains(before, Pictures.LATITUDE)).isTrue();

        assertThat(clean()).isEqualTo(new Cleaning.Cleaned(MediaKind.JPEG, 320, 200));

        byte[] after = Files.readAllBytes(target);
        assertThat(Pictures.contains(after, Pictures.LATITUDE)).isFalse();
        for (String word : new String[] {"Exif", "Taken at home", "After the end"}) {
            byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
            assertThat(Pictures.contains(before, bytes)).as(word).isTrue();
            assertThat(Pictures.contains(after, bytes)).as(word).isFalse();
        }
        assertThat(Files.readAllBytes(picture)).isEqualTo(before);
    }

    @Test
    void aPhotographIsTurnedAsTheCameraWasHeld() throws IOException {
        Pictures.photograph(picture, 320, 200, 6);
        assertThat(clean()).isEqualTo(new Cleaning.Cleaned(MediaKind.JPEG, 200, 320));
        BufferedImage upright = ImageIO.read(target.toFile());
        assertThat(isRed(upright, 100, 20)).isTrue(); // left became top
        assertThat(isRed(upright, 100, 300)).isFalse();

        Pictures.photograph(picture, 320, 200, 3);
        clean();
        assertThat(isRed(ImageIO.read(target.toFile()), 20, 100)).isFalse();
        assertThat(isRed(ImageIO.read(target.toFile()), 300, 100)).isTrue();
    }

    @Test
    void aBigPictureGetsSmaller() throws IOException {
        ImageIO.write(
                new BufferedImage(8_200, 4_100, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                picture.toFile());
        assertThat(clean()).isEqualTo(new Cleaning.Cleaned(MediaKind.PNG, 4_096, 2_048));
    }

    @Test
    void transparencyStaysAndCommentsGo() throws IOException {
        Pictures.pngWithText(picture, "18.786667,98.993056");
        assertThat(clean()).isEqualTo(new Cleaning.Cleaned(MediaKind.PNG, 20, 10));
        assertThat(Files.readString(target, StandardCharsets.ISO_8859_1))
                .doesNotContain("18.786667");

        var clear = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(clear, "png", picture.toFile());
        clean();
        assertThat(ImageIO.read(target.toFile()).getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    void aGifStaysAGif() throws IOException {
        Files.write(picture, Pictures.encoded(Pictures.flag(30, 20), "gif"));
        assertThat(clean()).isEqualTo(new Cleaning.Cleaned(MediaKind.GIF, 30, 20));
        assertThat(isRed(ImageIO.read(target.toFile()), 2, 2)).isTrue();
    }

    @Test
    void aMovingPictureKeepsItsFramesAndLosesItsComments() throws IOException {
        Pictures.moving(picture, "Taken at home");
        assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1)).contains("at home");
        assertThat(clean()).isEqualTo(new Cleaning.Cleaned(MediaKind.GIF, 30, 20));
        assertThat(Files.readString(target, StandardCharsets.ISO_8859_1))
                .contains("NETSCAPE2.0")
                .doesNotContain("at home");
        assertThat(Pictures.frames(target)).isEqualTo(2);
    }

    @Test
    void vectorsDocumentsAndBrokenPicturesAreRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(picture, "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        assertThat(clean()).isEqualTo(new Cleaning.Refused(Refusal.VECTOR));
        Files.writeString(picture, "ไม่ใช่ภาพ");
        assertThat(clean()).isEqualTo(new Cleaning.Refused(Refusal.PICTURE_KIND));
        Pictures.pngHeader(picture, 60_000, 60_000);
        assertThat(clean()).isEqualTo(new Cleaning.Refused(Refusal.TOO_MANY_PIXELS));
        Pictures.pngHeader(picture, 100, 100);
        assertThat(clean()).isEqualTo(new Cleaning.Refused(Refusal.BROKEN));
        assertThat(target).doesNotExist();
        assertThat(Limited.leftIn(folder)).isEmpty();
    }

    private Cleaning clean() throws IOException {
        return Limited.cleaner(folder).clean(picture, target);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }
}
