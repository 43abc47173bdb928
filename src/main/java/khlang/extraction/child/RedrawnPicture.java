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
import khlang.extraction.MediaKind;
import khlang.extraction.Refusal;

/**
 * A picture drawn anew: upright, in sRGB, not too big, and nothing in its file but its pixels.
 *
 * @param kind what it is now: JPEG, PNG or GIF
 * @param width in pixels
 * @param height in pixels
 * @param file where it lies
 */
public record RedrawnPicture(MediaKind kind, int width, int height, Path file) {

    private static final int LONGEST_EDGE = 4_096;
    private static final float QUALITY = 0.88f;

    /**
     * Draws a picture.
     *
     * @param source JPEG, PNG, GIF, WebP or BMP, whatever it is called
     * @param target replaced when it exists
     * @throws RefusedException when it is another kind of file, or too big
     * @throws IOException when it is broken; so does any runtime exception
     */
    public static RedrawnPicture of(Path source, Path target) throws IOException, RefusedException {
        MediaKind kind = Kinds.of(source, "");
        return switch (kind) {
            case JPEG, PNG, WEBP, BMP -> still(source, kind, target);
            case GIF -> moving(source, target);
            case SVG -> throw new RefusedException(Refusal.VECTOR);
            default -> throw new RefusedException(Refusal.PICTURE_KIND);
        };
    }

    private static RedrawnPicture still(Path file, MediaKind kind, Path target)
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
        write(clean, made, target);
        return new RedrawnPicture(made, clean.getWidth(), clean.getHeight(), target);
    }

    private static RedrawnPicture moving(Path file, Path target)
            throws IOException, RefusedException {
        try (Picture picture = Picture.open(file)) {
            MovingPicture.copy(picture, target);
            return new RedrawnPicture(MediaKind.GIF, picture.width(), picture.height(), target);
        }
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
