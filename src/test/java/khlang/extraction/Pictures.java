package khlang.extraction;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Makes pictures: with places in them, too big, or turned. */
public final class Pictures {

    /** What a camera writes into the place where it was: 18 degrees 47 minutes 12.34 seconds. */
    public static final byte[] LATITUDE =
            ByteBuffer.allocate(24)
                    .putInt(18)
                    .putInt(1)
                    .putInt(47)
                    .putInt(1)
                    .putInt(1234)
                    .putInt(100)
                    .array();

    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int SHORT = 3;

    private Pictures() {}

    /** Red at the left, blue at the right. */
    public static BufferedImage flag(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A photograph that says where it was taken and how the camera was held. */
    public static void photograph(Path file, int width, int height, int orientation)
            throws IOException {
        byte[] plain = encoded(flag(width, height), "jpeg");
        byte[] exif = exif(orientation);
        var whole = new ByteArrayOutputStream();
        var out = new DataOutputStream(whole);
        out.write(plain, 0, 2);
        out.writeShort(0xFFE1);
        out.writeShort(exif.length + 2);
        out.write(exif);
        byte[] comment = "Taken at home".getBytes(StandardCharsets.US_ASCII);
        out.writeShort(0xFFFE);
        out.writeShort(comment.length + 2);
        out.write(comment);
        out.write(plain, 2, plain.length - 2);
        out.write("After the end".getBytes(StandardCharsets.US_ASCII));
        Files.write(file, whole.toByteArray());
    }

    private static byte[] exif(int orientation) throws IOException {
        var whole = new ByteArrayOutputStream();
        var out = new DataOutputStream(whole);
        out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(8);
        out.writeShort(2);
        entry(out, 0x0112, SHORT, 1, orientation << 16);
        entry(out, 0x8825, LONG, 1, 38); // the directory of the place begins there
        out.writeInt(0);
        out.writeShort(1);
        entry(out, 2, RATIONAL, 3, 56);
        out.writeInt(0);
        out.write(LATITUDE);
        return whole.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value)
            throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A PNG that says to have so many pixels, and has none. */
    public static void pngHeader(Path file, int width, int height) throws IOException {
        var whole = new ByteArrayOutputStream();
        var out = new DataOutputStream(whole);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) 6)
                        .array());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        Files.write(file, whole.toByteArray());
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    /** A PNG with a text chunk right after its header. */
    static void pngWithText(Path file, String text) throws IOException {
        byte[] plain = encoded(flag(20, 10), "png");
        int headerEnd = 8 + 25;
        var whole = new ByteArrayOutputStream();
        var out = new DataOutputStream(whole);
        out.write(plain, 0, headerEnd);
        chunk(out, "tEXt", ("Comment\0" + text).getBytes(StandardCharsets.ISO_8859_1));
        out.write(plain, headerEnd, plain.length - headerEnd);
        Files.write(file, whole.toByteArray());
    }

    /** The same picture with another size in its header. */
    static void jpegHeader(Path file, int width, int height) throws IOException {
        byte[] bytes = encoded(flag(16, 16), "jpeg");
        for (int i = 0; i < bytes.length - 9; i++) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(bytes, i + 5, 4).putShort((short) height).putShort((short) width);
                break;
            }
        }
        Files.write(file, bytes);
    }

    static void gifHeader(Path file, int width, int height) throws IOException {
        byte[] bytes = encoded(flag(16, 16), "gif");
        for (int at : new int[] {6, 8}) {
            int value = at == 6 ? width : height;
            bytes[at] = (byte) value;
            bytes[at + 1] = (byte) (value >> 8);
        }
        Files.write(file, bytes);
    }

    /** Two frames, a loop, and a comment with the first. */
    static void moving(Path file, String comment) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 2; i++) {
                BufferedImage frame = flag(30, 20);
                IIOMetadata data =
                        writer.getDefaultImageMetadata(
                                ImageTypeSpecifier.createFromRenderedImage(frame), null);
                var root = new IIOMetadataNode(data.getNativeMetadataFormatName());
                var loop = new IIOMetadataNode("ApplicationExtension");
                loop.setAttribute("applicationID", "NETSCAPE");
                loop.setAttribute("authenticationCode", "2.0");
                loop.setUserObject(new byte[] {1, 0, 0});
                root.appendChild(new IIOMetadataNode("ApplicationExtensions")).appendChild(loop);
                var said = new IIOMetadataNode("CommentExtension");
                said.setAttribute("value", comment);
                root.appendChild(new IIOMetadataNode("CommentExtensions")).appendChild(said);
                data.mergeTree(data.getNativeMetadataFormatName(), root);
                writer.writeToSequence(new IIOImage(frame, null, data), null);
            }
            writer.endWriteSequence();
        }
    }

    static int frames(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            return reader.getNumImages(true);
        }
    }

    public static boolean contains(byte[] whole, byte[] part) {
        for (int i = 0; i <= whole.length - part.length; i++) {
            if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
