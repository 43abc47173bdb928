package khlang.extraction.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Looks whether a picture tells where it was taken: as EXIF does, in JPEG, PNG and WebP alike, or
 * as XMP does.
 */
final class ToldPlace {

    private static final int MOST_BYTES = 64 << 20;
    private static final int LITTLE = 0x49492A00; // as cameras begin what they tell: II*
    private static final int BIG = 0x4D4D002A; // MM*
    private static final int HEADER = 8; // bytes
    private static final int ENTRY = 12; // bytes
    private static final int MOST_ENTRIES = 500;
    private static final int PLACE = 0x8825;
    private static final byte[] XMP = "GPSLatitude".getBytes(StandardCharsets.US_ASCII);

    private ToldPlace() {}

    static boolean isIn(Path picture) throws IOException {
        ByteBuffer bytes;
        try (FileChannel channel = FileChannel.open(picture, StandardOpenOption.READ)) {
            long size = Math.min(channel.size(), MOST_BYTES);
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
        }
        for (int at = 0; at + HEADER <= bytes.limit(); at++) {
            byte first = bytes.get(at);
            boolean exif = (first == 'I' || first == 'M') && isExifWithPlace(bytes, at);
            if (exif || (first == XMP[0] && isXmp(bytes, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExifWithPlace(ByteBuffer bytes, int at) {
        int mark = bytes.getInt(at);
        if (mark != LITTLE && mark != BIG) {
            return false;
        }
        ByteBuffer tiff = bytes.slice(at, bytes.limit() - at);
        tiff.order(mark == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < HEADER || directory > tiff.limit() - 2) {
            return false;
        }
        int entries = Math.min(tiff.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > tiff.limit() - ENTRY) {
                return false;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == PLACE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isXmp(ByteBuffer bytes, int at) {
        if (at > bytes.limit() - XMP.length) {
            return false;
        }
        return bytes.slice(at, XMP.length).equals(ByteBuffer.wrap(XMP));
    }
}
