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
     * Copies a stream to the disk, whole or not at all; it is kept only once {@link #keep} was
     * called.
     *
     * @throws IOException when the disk refuses or the stream breaks off; nothing is left behind
     */
    ReceivedFile receive(InputStream content) throws IOException {
        Path temporary = makeRoom();
        try {
            return new ReceivedFile(temporary, receive(content, temporary));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** An empty file among those that are not kept yet; who asks for it throws it away. */
    Path makeRoom() throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming()), "upload", "");
    }

    private static StoredFile receive(InputStream content, Path temporary) throws IOException {
        MessageDigest digest = Sha256.begin();
        long size;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
            size = content.transferTo(out);
        }
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new StoredFile(Sha256.hex(digest), size);
    }

    /**
     * Takes a file that has arrived, before anybody names it in the database.
     *
     * @throws IOException when the disk refuses
     */
    void keep(ReceivedFile received) throws IOException {
        Path place = path(received.file().sha256());
        Files.createDirectories(place.getParent());
        Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where the bytes with this hash lie. */
    public Path path(String sha256) {
        return root().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    /** Where files lie that have not arrived yet, or that nobody has taken. */
    Path incoming() {
        return root().resolve("incoming");
    }

    Path root() {
        return Path.of(dataFolder).resolve("attachments");
    }
}
