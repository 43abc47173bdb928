package khlang.evaluation.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import khlang.pack.PackBytes;

/**
 * A file for a pack.
 *
 * @param name with a slash between folders, in Thai or not; what cannot stand in a name is replaced
 *     and what is taken gets a number
 * @param title what it is, for the pack's own table of contents
 * @param bytes written when its turn has come, after the transaction
 */
public record PackEntry(String name, String title, PackBytes bytes) {

    /** Nothing is null. */
    public PackEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** A text in UTF-8. */
    public static PackEntry text(String name, String title, String text) {
        return new PackEntry(name, title, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A file of the disk.
     *
     * @param path must still be there when it is written, or the pack breaks off with an {@link
     *     IOException}
     */
    public static PackEntry file(String name, String title, Path path) {
        return new PackEntry(name, title, out -> Files.copy(path, out));
    }

    PackEntry named(String other) {
        return new PackEntry(other, title, bytes);
    }
}
