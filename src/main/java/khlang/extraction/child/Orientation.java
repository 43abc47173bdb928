package khlang.extraction.child;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held: 1 to 8, as EXIF counts. It lies in a JPEG's first segments; whatever is
 * strange there means upright.
 */
record Orientation(int number) {

    private static final Orientation UPRIGHT = new Orientation(1);

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int MOST_SEGMENTS = 100;
    private static final int EXIF_HEADER = 6; // "Exif" and two zeros
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12; // bytes
    private static final int FIRST_TURNED = 5;

    static Orientation of(Path jpeg) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(jpeg))) {
            in.readUnsignedShort();
            for (int i = 0; i < MOST_SEGMENTS; i++) {
                int marker = in.readUnsignedShort();
                if (marker == START_OF_SCAN || marker < 0xFF00) {
                    return UPRIGHT;
                }
                byte[] segment = segment(in);
                if (marker == APP1 && segment.length > EXIF_HEADER && segment[0] == 'E') {
                    return in(
                            ByteBuffer.wrap(segment)
                                    .slice(EXIF_HEADER, segment.length - EXIF_HEADER));
                }
            }
            return UPRIGHT;
        } catch (java.io.EOFException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static byte[] segment(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort() - 2;
        return length <= 0 ? new byte[0] : ((InputStream) in).readNBytes(length);
    }

    private static Orientation in(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isTurned() {
        return number >= FIRST_TURNED;
    }

    /**
     * What makes the picture upright.
     *
     * @param width of the picture as it is stored
     * @param height of the picture as it is stored
     */
    AffineTransform upright(double width, double height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
