package khlang.library;

import java.util.Objects;

/**
 * The file of a content folder that a text was read from.
 *
 * @param path in the folder, with {@code /} between names
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param text the whole file, byte order mark and line ends as they are
 */
public record SourceFile(String path, String hash, String text) {

    /** Nothing is null. */
    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(text, "text");
    }
}
