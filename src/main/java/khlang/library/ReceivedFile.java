package khlang.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has arrived whole and was not kept yet. Closing it throws it away, unless the store
 * has taken it.
 *
 * @param path where its bytes lie meanwhile
 * @param file what they will be
 */
record ReceivedFile(Path path, StoredFile file) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
