package khlang.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder {@code traffic} in the data folder: a file a day, only ever added to, for the portal's
 * own account only.
 */
@ApplicationScoped
public class TrafficFolder {

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.jsonl");

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    /**
     * Adds lines to a day's file and forces them to the disk: all of them, or none.
     *
     * @throws IOException when the disk refuses
     */
    void append(LocalDate day, CharSequence lines) throws IOException {
        Path file = file(day);
        if (!Files.exists(file)) {
            Files.createDirectories(root(), mode(root(), "rwx------"));
            Files.createFile(file, mode(root(), "rw-------"));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long before = channel.size();
            channel.position(before);
            try {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            } catch (IOException e) {
                channel.truncate(before); // half a line would spoil the next one
                throw e;
            }
        }
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
                }
                : new FileAttribute<?>[0];
    }

    /** The days there are, the newest first. */
    List<TrafficDay> days() {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root())) {
            return files.flatMap(file -> day(file).stream())
                    .sorted(Comparator.comparing(TrafficDay::day).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TrafficDay> day(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        // toFile: a file that goes away meanwhile has no size, and that is all.
        return name.matches()
                ? Optional.of(
                        new TrafficDay(LocalDate.parse(name.group(1)), file.toFile().length()))
                : Optional.empty();
    }

    /**
     * A day's file, to be closed by the caller.
     *
     * @throws IOException when there is none
     */
    InputStream open(LocalDate day) throws IOException {
        return Files.newInputStream(file(day));
    }

    /** Deletes a day's file for good. */
    void delete(LocalDate day) throws IOException {
        Files.deleteIfExists(file(day));
    }

    private Path file(LocalDate day) {
        return root().resolve(day + ".jsonl");
    }

    private Path root() {
        return Path.of(dataFolder).resolve("traffic");
    }
}
