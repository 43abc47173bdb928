package khlang.content;

import java.nio.file.Files;
import java.nio.file.Path;
import khlang.library.SaveStatus;

/** One of the files beside the documents; it may be missing. */
class FileImport {

    /** Takes over what a file says. */
    @FunctionalInterface
    interface Taking {
        void take(String text) throws ContentFileException;
    }

    private final Path folder;
    private final String name;
    private final ImportTally tally;

    FileImport(Path folder, String name, ImportTally tally) {
        this.folder = folder;
        this.name = name;
        this.tally = tally;
    }

    void describe(Taking taking) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        try {
            taking.take(TextFile.read(file).text());
            tally.tell(name, SaveStatus.UPDATED);
        } catch (ContentFileException e) {
            tally.tellProblems(name, e.problems());
        }
    }
}
