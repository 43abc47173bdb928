package khlang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files that only the account running the portal may read, and the secrets that go into them. */
final class PrivateFiles {

    private static final SecureRandom RANDOM = new SecureRandom();

    private PrivateFiles() {}

    /** Adds text at the end of a file, creating it with mode 600 where the system knows modes. */
    static void append(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var ownerOnly = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
            } else {
                Files.createFile(file);
            }
        }
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    /** Replaces a file's text; mode 600 where the system knows modes. */
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        append(file, text);
    }

    /** 256 random bits in 64 hexadecimal digits. */
    static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
