package khlang.evaluation.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import khlang.pack.PackKey;
import khlang.pack.PublicPackKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key with which this office signs its packs, in the file {@code pack.key} of the data folder,
 * which only the portal's account may read. It is made for the first pack. Where the file is lost,
 * old packs stay as true as before; new ones are signed with another key, whose fingerprint has to
 * be made known anew.
 */
@ApplicationScoped
public class OfficeKey {

    private static final String FILE = "pack.key";

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    private PackKey key;

    /** The half that everybody may have; empty until the first pack has been made. */
    public synchronized Optional<PublicPackKey> open() {
        if (key == null && !Files.exists(file())) {
            return Optional.empty();
        }
        return Optional.of(key().open());
    }

    /** The key; it is made when there is none. */
    synchronized PackKey key() {
        if (key == null) {
            try {
                key = readOrMake(file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return key;
    }

    private Path file() {
        return Path.of(dataFolder).resolve(FILE);
    }

    private static PackKey readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return PackKey.read(Files.readString(file, StandardCharsets.US_ASCII))
                .orElseThrow(() -> new IOException(file + " is no key that signs packs"));
    }

    private static void make(Path file) throws IOException {
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "pack", ".tmp");
        if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(made, PackKey.make().pem(), StandardCharsets.US_ASCII);
        try {
            Files.move(made, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(made); // another start was quicker
        }
    }
}
