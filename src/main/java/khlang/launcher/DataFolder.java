package khlang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The one folder that holds all of an installation; used by one launcher at a time. */
final class DataFolder {

    /** Below this much free space a start would risk a database that cannot write any more. */
    static final long NEEDED_BYTES = 300L * 1024 * 1024;

    private final Path root;

    // Held until the process ends, however it ends.
    @SuppressWarnings("UnusedVariable")
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates the folder if need be and takes it for this process.
     *
     * @throws Problem when it cannot be written, is nearly full, or another launcher has it
     */
    static DataFolder open(Path root) throws Problem {
        return tryOpen(root)
                .orElseThrow(
                        () ->
                                new Problem(
                                        "data.taken", root, RunningPortalFile.in(root).describe()));
    }

    /**
     * Like {@link #open}, but a folder that another launcher has is no problem.
     *
     * @return empty when another launcher has it
     */
    static Optional<DataFolder> tryOpen(Path root) throws Problem {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(
                            root.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            checkSpace(root);
            checkWritable(root);
            return Optional.of(new DataFolder(root, lock));
        } catch (IOException e) {
            throw new Problem("data.unwritable", root).because(e);
        }
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("database");
    }

    Path logs() {
        return directory(root.resolve("logs"));
    }

    /** Files of this run only; emptied by {@link #clearRun}. */
    Path run() {
        return directory(root.resolve("run"));
    }

    /** Deletes what an earlier run has left: a server directory would be deployed again. */
    void clearRun() throws IOException {
        delete(run());
    }

    /** Deletes a directory and all that is in it; a missing one is fine. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whoever may write the old lock may still not be allowed to make new files beside it. */
    private static void checkWritable(Path root) throws IOException {
        Files.delete(Files.createTempFile(root, "start", ".tmp"));
    }

    private static void checkSpace(Path root) throws IOException, Problem {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new Problem("data.full", root, free >> 20, NEEDED_BYTES >> 20);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
