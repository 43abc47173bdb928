package khlang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.extraction.TaskResult.PartFile;
import khlang.files.FolderDeletion;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was read in a folder of its own below {@code run}, never in a backup: one file with
 * the text, one for each picture. A folder appears whole or not at all.
 */
@ApplicationScoped
class ArrivalShelf {

    private static final System.Logger LOG = System.getLogger(ArrivalShelf.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT = "arrival.json";
    private static final String UNFINISHED = "unfinished-";

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    @Inject Clock clock;

    /** An empty folder for what has just come in; {@link #put} or {@link #delete} ends it. */
    Path begin() throws IOException {
        Path root = Files.createDirectories(root());
        return root.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempDirectory(
                        root,
                        UNFINISHED,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")))
                : Files.createTempDirectory(root, UNFINISHED);
    }

    /**
     * Keeps what was read.
     *
     * @param folder from {@link #begin}; it becomes the arrival's own
     * @param pictures as many as the arrival names, in the same order
     */
    void put(Arrival arrival, Path folder, List<PartFile> pictures) throws IOException {
        for (int i = 0; i < pictures.size(); i++) {
            Files.move(pictures.get(i).file(), folder.resolve(pictureName(i)));
        }
        Files.write(folder.resolve(TEXT), JSON.writeValueAsBytes(arrival));
        Files.move(folder, folder(arrival.key()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Keeps what has become of it. */
    void replace(Arrival arrival) throws IOException {
        Path next = folder(arrival.key()).resolve(TEXT + ".next");
        Files.write(next, JSON.writeValueAsBytes(arrival));
        Files.move(
                next,
                folder(arrival.key()).resolve(TEXT),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** What waits under a key; empty when nothing does, or no more. */
    Optional<Arrival> find(String key) {
        return read(folder(key)).filter(one -> !one.isOver(clock.instant()));
    }

    /** Where the bytes of one of its pictures lie. */
    Path picture(Arrival arrival, int index) {
        return folder(arrival.key()).resolve(pictureName(index));
    }

    private static String pictureName(int index) {
        return "picture-" + index;
    }

    /** All that still wait, in no order. */
    List<Arrival> all() throws IOException {
        Instant now = clock.instant();
        return folders().stream()
                .flatMap(folder -> read(folder).stream())
                .filter(one -> !one.isOver(now))
                .toList();
    }

    /** How many bytes lie here. */
    long size() throws IOException {
        if (!Files.isDirectory(root())) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile).mapToLong(one -> one.toFile().length()).sum();
        }
    }

    /** Throws away what is over, and what a stopped portal has left unfinished. */
    void sweep() throws IOException {
        Instant now = clock.instant();
        for (Path folder : folders()) {
            boolean over =
                    folder.getFileName().toString().startsWith(UNFINISHED)
                            ? !Files.getLastModifiedTime(folder)
                                    .toInstant()
                                    .plus(Arrival.KEPT)
                                    .isAfter(now)
                            : read(folder).map(one -> one.isOver(now)).orElse(true);
            if (over) {
                delete(folder);
            }
        }
    }

    void delete(Arrival arrival) {
        delete(folder(arrival.key()));
    }

    /** Deletes a folder with all in it; what cannot be deleted now is left to the next sweep. */
    void delete(Path folder) {
        FolderDeletion.delete(folder);
    }

    private static Optional<Arrival> read(Path folder) {
        Path file = folder.resolve(TEXT);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Arrival.class));
        } catch (IOException | JacksonException e) {
            LOG.log(System.Logger.Level.WARNING, "Unreadable: " + file, e);
            return Optional.empty();
        }
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root())) {
            return folders.filter(Files::isDirectory).toList();
        }
    }

    private Path folder(String key) {
        return root().resolve(key);
    }

    private Path root() {
        return Path.of(dataFolder).toAbsolutePath().resolve("run").resolve("arrivals");
    }
}
