package khlang.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that are made for one task and thrown away after it. */
final class WorkFolder {

    private WorkFolder() {}

    /** A new empty folder for this account only. */
    static Path make(Path root) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(root), "task");
    }
}
