package khlang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import khlang.channel.ImprovedChannel;
import khlang.channel.SampleImprovements;
import khlang.evidence.SampleEvidence;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.sharing.SampleSharing;

/**
 * Hangs drawn pictures on samples, so that pages look as they will with photographs. Each is marked
 * as a sample across its foot, in letters that are drawn too: a server need not have Thai ones.
 */
@ApplicationScoped
public class SamplePictures {

    private static final Map<ImprovedChannel, List<SampleScene>> SCENES =
            Map.of(
                    ImprovedChannel.BOARD,
                    List.of(SampleScene.BOARD_BEFORE, SampleScene.BOARD_AFTER),
                    ImprovedChannel.WEBSITE,
                    List.of(SampleScene.WEBSITE_BEFORE, SampleScene.WEBSITE_AFTER),
                    ImprovedChannel.INFO,
                    List.of(SampleScene.SHELF_BEFORE, SampleScene.SHELF_AFTER));

    /** What proves rows; the others are proved by a meeting. */
    private static final Map<String, SampleScene> PROOFS =
            Map.of(
                    "T1R2", SampleScene.SHELF_AFTER,
                    "T1R3", SampleScene.SHELF_AFTER,
                    "T1R4", SampleScene.BOARD_AFTER,
                    "T3R3", SampleScene.BOARD_AFTER);

    private static final int BAND = 110;
    private static final int DOT = 3;
    private static final int EDGE = 40;

    @Inject FileIntake intake;
    @Inject SampleImprovements improvements;
    @Inject SampleSharing sharing;
    @Inject SampleEvidence evidence;

    /** Hangs those that are missing; call it outside of transactions. */
    public void hang() {
        improvements
                .unpictured()
                .forEach(
                        (id, channel) -> {
                            List<SampleScene> scenes = SCENES.get(channel);
                            try (CheckedFile before = checked(scenes.getFirst());
                                    CheckedFile after = checked(scenes.getLast())) {
                                improvements.picture(id, before, after);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        for (long event : sharing.unpictured()) {
            hang(SampleScene.MEETING, picture -> sharing.picture(event, picture));
        }
        evidence.unpictured()
                .forEach(
                        (id, row) ->
                                hang(
                                        PROOFS.getOrDefault(row, SampleScene.MEETING),
                                        picture -> evidence.picture(id, picture)));
    }

    private void hang(SampleScene scene, Nail nail) {
        try (CheckedFile picture = checked(scene)) {
            nail.take(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What takes a picture. */
    private interface Nail {

        void take(CheckedFile picture) throws IOException;
    }

    private CheckedFile checked(SampleScene scene) {
        String name = "sample-" + scene.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        return switch (intake.look(name, new ByteArrayInputStream(png(scene)))) {
            case FileVerdict.Fit fit -> fit.file();
            case FileVerdict.Unfit unfit -> throw new IllegalStateException(unfit.sentence());
        };
    }

    /** The picture of a scene. */
    static byte[] png(SampleScene scene) {
        var picture =
                new BufferedImage(
                        SampleScene.WIDTH, SampleScene.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = picture.createGraphics();
        try {
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            scene.draw(on);
            mark(on);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        } finally {
            on.dispose();
        }
    }

    private static void mark(Graphics2D on) throws IOException {
        int top = SampleScene.HEIGHT - BAND;
        on.setColor(Color.WHITE);
        on.fillRect(0, top, SampleScene.WIDTH, BAND);
        on.setColor(Color.BLACK);
        try (InputStream mark = SamplePictures.class.getResourceAsStream("mark.txt")) {
            List<String> rows =
                    new String(mark.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
            for (int y = 0; y < rows.size(); y++) {
                for (int x = 0; x < rows.get(y).length(); x++) {
                    if (rows.get(y).charAt(x) == '#') {
                        on.fillRect(EDGE + x * DOT, top + DOT * (y + 5), DOT, DOT);
                    }
                }
            }
        }
    }
}
