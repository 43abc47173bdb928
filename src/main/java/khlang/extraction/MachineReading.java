package khlang.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.files.FolderDeletion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads pictures of text: scans and photographs of pages. It needs Tesseract with its Thai words,
 * which an office may install or not.
 */
@ApplicationScoped
public class MachineReading {

    /** More pages than these nobody waits for; they take some seconds each. */
    public static final int MOST_PAGES = 300;

    private static final System.Logger LOG = System.getLogger(MachineReading.class.getName());
    private static final int PAGES_AT_ONCE = 4;
    private static final int LEAST_LETTERS = 20;

    /** Thai vowels above and below are no letters, nor are digits. */
    private static final double LETTERS_OF_TEXT = 0.5;

    @Inject LimitedProcesses processes;
    @Inject ImageCleaner cleaner;

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    private final Tesseract tesseract = new Tesseract();

    /** Whether anything can be read here. */
    public boolean isInstalled() {
        return tesseract.isInstalled();
    }

    /**
     * The text of a scanned PDF file or of a picture, a form feed between two pages; empty when it
     * cannot be read. It takes seconds for each page: call it outside of transactions, and not for
     * somebody who waits.
     *
     * @param kind PDF or a picture of pixels; for anything else the answer is empty
     */
    public Optional<String> read(Path file, MediaKind kind) {
        return read(file, kind, MOST_PAGES);
    }

    /**
     * As {@link #read(Path, MediaKind)}, but of the first pages only.
     *
     * @param most how many, 1 to {@link #MOST_PAGES}
     */
    public Optional<String> read(Path file, MediaKind kind, int most) {
        if (!isInstalled() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return kind == MediaKind.PDF ? pages(file, most) : picture(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Pages were not read by machine", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<String> pages(Path file, int most) throws IOException, InterruptedException {
        List<String> texts = new ArrayList<>();
        int pages = most;
        while (texts.size() < pages) {
            var request =
                    new TaskRequest(
                            Task.PAGES,
                            file.toAbsolutePath(),
                            Map.of(
                                    "first",
                                    Integer.toString(texts.size()),
                                    "count",
                                    Integer.toString(PAGES_AT_ONCE)));
            try (TaskResult drawn = processes.run(request)) {
                pages = Math.min(most, drawn.number("pages"));
                if (drawn.refusal().isPresent() || drawn.files().isEmpty()) {
                    break;
                }
                for (TaskResult.PartFile page : drawn.files()) {
                    texts.add(tesseract.read(page.file(), drawn.folder()));
                }
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\f", texts));
    }

    /** Whether what was seen is a text: a machine sees letters in photographs, too. */
    public static boolean isText(String seen) {
        long letters = seen.chars().filter(Character::isLetter).count();
        long signs = seen.chars().filter(one -> !Character.isWhitespace(one)).count();
        return letters >= LEAST_LETTERS && letters > signs * LETTERS_OF_TEXT;
    }

    /** Redrawn first: Tesseract then only ever sees pictures that we made. */
    private Optional<String> picture(Path file) throws IOException, InterruptedException {
        Path folder =
                WorkFolder.make(
                        Path.of(dataFolder).toAbsolutePath().resolve("run").resolve("pictures"));
        try {
            Path redrawn = folder.resolve("picture");
            return cleaner.clean(file, redrawn) instanceof Cleaning.Cleaned
                    ? Optional.of(tesseract.read(redrawn, folder))
                    : Optional.empty();
        } finally {
            FolderDeletion.delete(folder);
        }
    }
}
