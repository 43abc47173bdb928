package khlang.content;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the files of an export, one after the other; none is ever held whole by both sides. */
public interface ExportTarget {

    /**
     * A text, to be written as UTF-8.
     *
     * @param path in the content folder, with {@code /} between names
     * @throws IOException when nobody takes it any more
     */
    void text(String path, String text) throws IOException;

    /**
     * A file.
     *
     * @param bytes where it lies now
     * @throws IOException when it cannot be read, or nobody takes it any more
     */
    void file(String path, Path bytes) throws IOException;
}
