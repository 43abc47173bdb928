package khlang.measurement.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what was counted in the folder {@code counted} of the data folder until the database has
 * it. When one file is full the next is begun; files that are in the database are deleted. Losses,
 * which only a disk that refuses can cause, are counted and told.
 */
@ApplicationScoped
public class AccessJournal {

    private static final System.Logger LOG = System.getLogger(AccessJournal.class.getName());

    /** Entries of a file of 8 MB. */
    static final int CAPACITY = 1 << 18;

    /** More than a year of 15 million accesses, waiting for the database; 512 MB. */
    private static final int MOST_FILES = 64;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    @Inject Clock clock;

    private final List<JournalFile> files = new ArrayList<>();
    private volatile JournalFile current;
    private Instant refusedUntil = Instant.MIN;
    private long lost;

    /** Opens what earlier runs have left. */
    public synchronized void begin() throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        List<Path> left;
        try (Stream<Path> all = Files.list(folder())) {
            left = all.filter(one -> one.toString().endsWith(JournalFile.ENDING)).toList();
        }
        for (Path one : left) {
            if (files.stream().noneMatch(file -> one.endsWith(file.name() + JournalFile.ENDING))) {
                files.add(JournalFile.open(one));
            }
        }
    }

    private Path folder() {
        return Path.of(dataFolder).resolve("counted");
    }

    /**
     * Adds an entry, which the end of the program cannot take back when this has returned.
     *
     * @return false when the disk refuses; the access is lost then
     */
    public boolean append(JournalEntry entry) {
        JournalFile file = current;
        return (file != null && file.append(entry)) || appendToNext(entry);
    }

    private synchronized boolean appendToNext(JournalEntry entry) {
        if (current != null && current.append(entry)) {
            return true; // somebody else was here first
        }
        current = null;
        if (!clock.instant().isBefore(refusedUntil)) {
            try {
                current = next();
                return current.append(entry);
            } catch (IOException e) {
                refusedUntil = clock.instant().plus(PATIENCE);
                LOG.log(System.Logger.Level.ERROR, "Accesses are lost: the disk refuses", e);
            }
        }
        lost++;
        return false;
    }

    private JournalFile next() throws IOException {
        if (files.size() == MOST_FILES) {
            throw new IOException(MOST_FILES + " files wait for the database");
        }
        JournalFile file = JournalFile.create(folder(), CAPACITY);
        files.add(file);
        return file;
    }

    /** Those that are not yet known to be in the database, the oldest first. */
    public synchronized List<JournalFile> files() {
        return List.copyOf(files);
    }

    /** Deletes a file that is finished and in the database. */
    public synchronized void forget(JournalFile file) throws IOException {
        files.remove(file);
        file.delete();
    }

    /** Finishes the file at hand, when the program ends. */
    public synchronized void finish() {
        if (current != null) {
            current.close();
        }
    }

    /** How many accesses were lost since the portal was started. */
    public synchronized long lost() {
        return lost;
    }
}
