package khlang.content;

import java.nio.file.Files;
import java.nio.file.Path;
import khlang.library.SaveStatus;

/** One of the files beside the documents; it may be missing. */
class FileImport {

    /** Takes over what a file says, and tells whether anything was new. */
    @FunctionalInterface
    interface Taking {
        SaveStatus take(TextFile text) throws ContentFileException;
    }

    private final Path folder;
    private final String name;
    private final ImportTally tally;

    FileImport(Path folder, String name, ImportTally tally) {
        this.folder = folder;
        this.name = name;
        this.tally = tally;
    }

    void take(Taking taking) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        try {
            tally.tell(name, taking.take(TextFile.read(file)));
        } catch (ContentFileException e) {
            tally.tellProblems(name, e.problems());
        }
    }
}
