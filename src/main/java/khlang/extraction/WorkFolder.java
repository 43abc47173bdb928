package khlang.extraction;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders that are made for one task and thrown away after it. */
final class WorkFolder {

    private static final System.Logger LOG = System.getLogger(WorkFolder.class.getName());

    private WorkFolder() {}

    /** A new empty folder for this account only. */
    static Path make(Path root) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(root), "task");
    }

    /** Deletes a folder with all in it, follows no links, and never throws. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Left behind: " + folder, e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

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
