package khlang.pack;

import java.util.Objects;

/**
 * A file of a pack, as the manifest names it.
 *
 * @param name with a slash between folders
 * @param size in bytes
 * @param sha256 of its bytes, in 64 hexadecimal digits
 */
public record PackedFile(String name, long size, String sha256) {

    /** Nothing is null. */
    public PackedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
    }
}
