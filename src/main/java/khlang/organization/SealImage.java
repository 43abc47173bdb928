package khlang.organization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import khlang.digest.Sha256;

/** A picture that has proven to be one: it was decoded, whatever its file is called. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SealImage(String mediaType, byte[] bytes, String sha256) {

    static final int MOST_BYTES = 300 * 1024;
    private static final int MOST_PIXELS = 4_000; // of an edge
    private static final int BYTES_IN_KB = 1024;

    /** Vector pictures are left out: they can run programs. */
    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpeg", "image/jpeg");

    /**
     * Reads a picture.
     *
     * @throws RefusedException when it is none that we show
     */
    static SealImage read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new RefusedException("seal", "sealSize", MOST_BYTES / BYTES_IN_KB);
        }
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new RefusedException("seal", "sealType");
            }
            return decoded(readers.next(), input, bytes);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new RefusedException("seal", "sealType");
        }
    }

    private static SealImage decoded(ImageReader reader, ImageInputStream input, byte[] bytes)
            throws IOException {
        try {
            String type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
            if (type == null) {
                throw new RefusedException("seal", "sealType");
            }
            reader.setInput(input, true, true);
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw new RefusedException("seal", "sealPixels", Integer.toString(MOST_PIXELS));
            }
            if (reader.read(0) == null) {
                throw new RefusedException("seal", "sealType");
            }
            return new SealImage(type, bytes, Sha256.hex(bytes));
        } finally {
            reader.dispose();
        }
    }
}
