package khlang.extraction.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import khlang.extraction.Refusal;

/** A picture of which only the header has been read, and found not to be too big. */
final class Picture implements AutoCloseable {

    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_EDGE = 30_000;
    private static final long MOST_AT_ONCE = 16_000_000; // what fits into the memory, decoded

    private final ImageReader reader;
    private final ImageInputStream input;
    private final int width;
    private final int height;

    private Picture(ImageReader reader, ImageInputStream input) throws IOException {
        this.reader = reader;
        this.input = input;
        reader.setInput(input, false, false);
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
    }

    static Picture open(Path file) throws IOException, RefusedException {
        ImageIO.setUseCache(false);
        ImageInputStream input = ImageIO.createImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new IOException("No reader for this picture");
        }
        var picture = new Picture(readers.next(), input);
        if (isTooBig(picture.width, picture.height) || hasTooBigScreen(file)) {
            picture.close();
            throw new RefusedException(Refusal.TOO_MANY_PIXELS);
        }
        return picture;
    }

    private static boolean isTooBig(int width, int height) {
        return width > LONGEST_EDGE || height > LONGEST_EDGE || (long) width * height > MOST_PIXELS;
    }

    /** The frames of a GIF may be small on a screen that is not. */
    private static boolean hasTooBigScreen(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(10)).order(ByteOrder.LITTLE_ENDIAN);
            return head.limit() == 10
                    && head.get(0) == 'G'
                    && isTooBig(head.getShort(6) & 0xFFFF, head.getShort(8) & 0xFFFF);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Decodes it; of a very big one only every second or third pixel. */
    BufferedImage decode() throws IOException {
        int step = 1;
        while ((long) (width / step) * (height / step) > MOST_AT_ONCE) {
            step++;
        }
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** How many pictures follow each other in the file. */
    int frames() throws IOException {
        return reader.getNumImages(true);
    }

    IIOImage frame(int index) throws IOException {
        return reader.readAll(index, null);
    }

    IIOMetadata streamMetadata() throws IOException {
        return reader.getStreamMetadata();
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
