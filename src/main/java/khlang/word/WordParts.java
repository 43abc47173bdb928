package khlang.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import khlang.word.WordException.Reason;

/** The parts that a small Word file is packed of, such as a template. */
public final class WordParts {

    /** The part with the text. */
    static final String TEXT = "word/document.xml";

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_BYTES = 20 << 20;

    private WordParts() {}

    /**
     * The parts in their order.
     *
     * @throws WordException when it is no Word file, or too large
     */
    static Map<String, byte[]> read(InputStream file) throws IOException, WordException {
        var parts = new LinkedHashMap<String, byte[]>();
        int left = MOST_BYTES;
        int entries = 0;
        try (var zip = new ZipInputStream(file)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                entries++;
                if (left < 0 || entries > MOST_ENTRIES) {
                    throw new WordException(Reason.TOO_LARGE);
                }
                parts.put(part.getName(), bytes);
            }
        } catch (IllegalArgumentException | ZipException e) {
            throw new WordException(Reason.NOT_WORD, e);
        }
        if (!parts.containsKey(TEXT)) {
            throw new WordException(Reason.NOT_WORD);
        }
        return parts;
    }

    /**
     * Packs parts into a file; the same parts make the same bytes.
     *
     * @param out stays open
     */
    public static void pack(Map<String, byte[]> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            var made = new ZipEntry(part.getKey());
            made.setTime(0);
            zip.putNextEntry(made);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
