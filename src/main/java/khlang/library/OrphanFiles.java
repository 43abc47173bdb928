package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the store clean in two steps, a day apart: bytes that nobody names are marked, and thrown
 * away when a day later still nobody does.
 */
@ApplicationScoped
class OrphanFiles {

    /** So long bytes may lie there before they are marked, and again before they are gone. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final System.Logger LOG = System.getLogger(OrphanFiles.class.getName());
    private static final String FOLDER = "[0-9a-f]{2}";
    private static final String FILE = "[0-9a-f]{62}";

    @Inject AttachmentStore store;
    @Inject OrphanMarks marks;
    @Inject Clock clock;

    /** Throws away what was on its way when the portal ended; before anything new arrives. */
    void clearIncoming(Instant before) throws IOException {
        if (!Files.isDirectory(store.incoming())) {
            return;
        }
        for (Path file : files(store.incoming(), ".*", before)) {
            LOG.log(System.Logger.Level.INFO, "Left over from an upload: {0}", file.getFileName());
            Files.deleteIfExists(file);
        }
    }

    /** Marks what nobody names. */
    void mark() throws IOException {
        if (!Files.isDirectory(store.root())) {
            return;
        }
        Instant now = clock.instant();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(store.root())) {
            for (Path folder : folders) {
                String prefix = folder.getFileName().toString();
                if (prefix.matches(FOLDER) && Files.isDirectory(folder)) {
                    List<String> hashes =
                            files(folder, FILE, now.minus(GRACE)).stream()
                                    .map(one -> prefix + one.getFileName())
                                    .toList();
                    marks.unnamed(hashes).forEach(one -> marks.mark(one, now));
                }
            }
        }
    }

    /** Throws away what was marked long enough ago; one that fails stops no other. */
    void sweep() {
        Instant time = clock.instant().minus(GRACE);
        for (String sha256 : marks.markedBefore(time)) {
            try {
                if (marks.sweep(sha256, store.path(sha256), time)) {
                    LOG.log(System.Logger.Level.INFO, "No document has it any more: {0}", sha256);
                }
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Not thrown away: " + sha256, e);
            }
        }
    }

    private static List<Path> files(Path folder, String name, Instant before) throws IOException {
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path one : all) {
                if (one.getFileName().toString().matches(name) && isOlder(one, before)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static boolean isOlder(Path file, Instant time) throws IOException {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
