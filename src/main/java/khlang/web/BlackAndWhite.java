package khlang.web;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A square picture in black and white, written as PNG with one bit for each pixel; it needs none of
 * Java's graphics, which a server may not have.
 *
 * @param edge in pixels, one or more
 * @param ink tells which pixels are black
 */
record BlackAndWhite(int edge, Ink ink) {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int BITS = 8;

    /** Tells which pixels are black. */
    @FunctionalInterface
    interface Ink {
        boolean isBlack(int x, int y);
    }

    /** The file's bytes. */
    byte[] asPng() {
        var file = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(file)) {
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", head());
            chunk(out, "IDAT", pixels());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return file.toByteArray();
    }

    private byte[] head() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(edge);
            out.writeInt(edge);
            out.write(new byte[] {1, 0, 0, 0, 0}); // one bit, shades of grey, nothing special
        }
        return bytes.toByteArray();
    }

    /** Each line begins with the filter of the line, which is none. */
    private byte[] pixels() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            for (int y = 0; y < edge; y++) {
                out.write(line(y));
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private byte[] line(int y) {
        var line = new byte[1 + (edge + BITS - 1) / BITS];
        for (int x = 0; x < edge; x++) {
            if (!ink.isBlack(x, y)) {
                line[1 + x / BITS] |= (byte) (1 << (BITS - 1 - x % BITS));
            }
        }
        return line;
    }

    private static void chunk(DataOutputStream out, String type, byte[] content)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
