package khlang.extraction.child;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import khlang.extraction.FrameWriter;
import khlang.extraction.MediaKind;
import khlang.extraction.Refusal;
import khlang.extraction.Task;
import khlang.extraction.TaskRequest;

/** Draws a picture anew: upright, in sRGB, not too big, and writes nothing but its pixels. */
public final class ImageJob implements Job {

    private static final int LONGEST_EDGE = 4_096;
    private static final float QUALITY = 0.88f;

    @Override
    public Task task() {
        return Task.IMAGE;
    }

    @Override
    public void perform(TaskRequest request, FrameWriter out) throws IOException, RefusedException {
        MediaKind kind = Kinds.of(request.file(), "");
        switch (kind) {
            case JPEG, PNG, WEBP, BMP -> still(request.file(), kind, out);
            case GIF -> moving(request.file(), out);
            case SVG -> throw new RefusedException(Refusal.VECTOR);
            default -> throw new RefusedException(Refusal.PICTURE_KIND);
        }
    }

    private static void still(Path file, MediaKind kind, FrameWriter out)
            throws IOException, RefusedException {
        Orientation orientation =
                kind == MediaKind.JPEG ? Orientation.of(file) : new Orientation(1);
        BufferedImage clean;
        try (Picture picture = Picture.open(file)) {
            clean = drawn(picture.decode(), orientation);
        }
        boolean photograph = kind == MediaKind.JPEG || kind == MediaKind.WEBP;
        MediaKind made =
                photograph && !clean.getColorModel().hasAlpha() ? MediaKind.JPEG : MediaKind.PNG;
        Path target = Path.of("picture").toAbsolutePath();
        write(clean, made, target);
        tell(out, made, clean.getWidth(), clean.getHeight(), target);
    }

    private static void moving(Path file, FrameWriter out) throws IOException, RefusedException {
        Path target = Path.of("picture").toAbsolutePath();
        try (Picture picture = Picture.open(file)) {
            MovingPicture.copy(picture, target);
            tell(out, MediaKind.GIF, picture.width(), picture.height(), target);
        }
    }

    private static void tell(FrameWriter out, MediaKind kind, int width, int height, Path file)
            throws IOException {
        out.fact("kind", kind.name());
        out.fact("width", Integer.toString(width));
        out.fact("height", Integer.toString(height));
        out.file("picture." + kind.ending(), file);
    }

    private static BufferedImage drawn(BufferedImage image, Orientation orientation) {
        int width = orientation.isTurned() ? image.getHeight() : image.getWidth();
        int height = orientation.isTurned() ? image.getWidth() : image.getHeight();
        double scale = Math.min(1.0, (double) LONGEST_EDGE / Math.max(width, height));
        var drawn =
                new BufferedImage(
                        Math.max(1, (int) Math.round(width * scale)),
                        Math.max(1, (int) Math.round(height * scale)),
                        image.getColorModel().hasAlpha()
                                ? BufferedImage.TYPE_INT_ARGB
                                : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform way = AffineTransform.getScaleInstance(scale, scale);
        way.concatenate(orientation.upright(image.getWidth(), image.getHeight()));
        pen.drawImage(image, way, null);
        pen.dispose();
        return drawn;
    }

    private static void write(BufferedImage image, MediaKind kind, Path target) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(kind == MediaKind.JPEG ? "jpeg" : "png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (kind == MediaKind.JPEG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
        }
        try (ImageOutputStream output = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
