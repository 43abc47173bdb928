package khlang.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes folders with all that is in them. */
public final class FolderDeletion extends SimpleFileVisitor<Path> {

    private static final System.Logger LOG = System.getLogger(FolderDeletion.class.getName());

    private FolderDeletion() {}

    /**
     * Deletes a folder if it is there, and follows no links. It never throws: what cannot be
     * deleted is logged and left behind.
     */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new FolderDeletion());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Left behind: " + folder, e);
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
        Files.delete(folder);
        return FileVisitResult.CONTINUE;
    }
}
