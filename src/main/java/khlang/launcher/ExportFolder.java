package khlang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an export goes. It is written beside its place and moved there when it is whole; an earlier
 * export gives way to it, anything else never does.
 */
final class ExportFolder implements AutoCloseable {

    /** All that an export can hold, by its path with {@code /} between names. */
    private static final Pattern OURS =
            Pattern.compile(
                    "organization\\.yaml|categories\\.yaml|synonyms\\.txt|plan(/\\d{4}\\.yaml)?"
                            + "|documents(/[a-z0-9-]+(/[a-z0-9-]+\\.md|/[a-z0-9-]+(/[^/]+)?)?)?"
                            + "|history(/[a-z0-9-]+(/(history\\.yaml|\\d{4,}\\.md))?)?");

    private static final String PARTIAL = ".partial-";

    private final Path path;
    private final Thread cleaner = new Thread(this::dropQuietly, "khlang-export-stop");
    private Path partial;

    private ExportFolder(Path path) {
        this.path = path;
    }

    /**
     * A folder that is not there yet, is empty, or holds an earlier export.
     *
     * @throws Problem when it holds anything else, or is no folder
     */
    static ExportFolder at(Path asked) throws Problem, IOException {
        Path path = asked.toAbsolutePath().normalize();
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(path)) {
                throw new Problem("export.nofolder", path);
            }
            path = path.toRealPath();
            Optional<Path> foreign = foreign(path);
            if (foreign.isPresent()) {
                throw new Problem("export.foreign", path, foreign.get());
            }
        }
        if (path.getParent() == null) {
            throw new Problem("export.nofolder", path);
        }
        return new ExportFolder(path);
    }

    /** The first thing in a folder that no export has written there. */
    private static Optional<Path> foreign(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(one -> !one.equals(folder))
                    .map(folder::relativize)
                    .filter(one -> !OURS.matcher(one.toString().replace('\\', '/')).matches())
                    .findFirst();
        }
    }

    Path path() {
        return path;
    }

    /** Makes the folder beside it that is written first. */
    void begin() throws Problem {
        try {
            Files.createDirectories(path.getParent());
            dropLeftovers();
            partial = Files.createDirectory(beside(PARTIAL + ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new Problem("export.unwritable", path.getParent()).because(e);
        }
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /** What was written by a process that was killed serves nobody. */
    private void dropLeftovers() throws IOException {
        String beginning = path.getFileName() + PARTIAL;
        try (Stream<Path> all = Files.list(path.getParent())) {
            for (Path one : all.toList()) {
                String name = one.getFileName().toString();
                if (name.startsWith(beginning) && isLeft(name.substring(beginning.length()))) {
                    drop(one);
                }
            }
        }
    }

    private static boolean isLeft(String process) {
        return process.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process))
                        .filter(one -> !one.equals(ProcessHandle.current()))
                        .isEmpty();
    }

    /**
     * Writes a file.
     *
     * @param name with {@code /} between names
     * @throws Problem when this machine cannot have a file of that name, or must not
     */
    void write(String name, InputStream bytes) throws Problem, IOException {
        Path file;
        try {
            file = partial.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new Problem("export.name", name).because(e);
        }
        if (!file.startsWith(partial) || !OURS.matcher(name).matches()) {
            throw new Problem("export.name", name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(bytes, file);
    }

    /** Puts what was written in its place; an earlier export comes back when that fails. */
    synchronized void finish() throws IOException {
        Path old = null;
        if (Files.exists(path)) {
            old = beside(".old-" + ProcessHandle.current().pid());
            Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (old != null) {
                Files.move(old, path, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        partial = old; // closing drops it
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    /** Drops what is not in its place. */
    @Override
    public void close() {
        dropQuietly();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            System.getLogger(ExportFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "Stopped while it was exported", e);
        }
    }

    private synchronized void dropQuietly() {
        if (partial == null) {
            return;
        }
        try {
            drop(partial);
        } catch (IOException e) {
            System.getLogger(ExportFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "Left behind: " + partial, e);
        }
        partial = null;
    }

    private static void drop(Path folder) throws IOException {
        Files.walkFileTree(folder, new Dropping());
    }

    private static final class Dropping extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
