package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import khlang.digest.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the bytes of attachments in the data folder, each under the hash of its content, so that
 * nothing is ever overwritten and the same file lies there once.
 */
@ApplicationScoped
public class AttachmentStore {

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    /**
     * Copies a stream into the store and forces it to the disk, before anybody names it in the
     * database.
     *
     * @throws IOException when the disk refuses or the stream breaks off; nothing is left behind
     */
    public StoredFile keep(InputStream content) throws IOException {
        Path incoming = Files.createDirectories(root().resolve("incoming"));
        Path temporary = Files.createTempFile(incoming, "upload", "");
        try {
            return keep(content, temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private StoredFile keep(InputStream content, Path temporary) throws IOException {
        MessageDigest digest = Sha256.begin();
        long size;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
            size = content.transferTo(out);
        }
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        String hash = Sha256.hex(digest);
        Path place = path(hash);
        Files.createDirectories(place.getParent());
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        return new StoredFile(hash, size);
    }

    /** Where the bytes with this hash lie. */
    public Path path(String sha256) {
        return root().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private Path root() {
        return Path.of(dataFolder).resolve("attachments");
    }
}
