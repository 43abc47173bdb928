package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.measurement.journal.AccessJournal;
import khlang.measurement.journal.JournalFile;

/**
 * Brings what stands in the journals to the database, every three seconds and when the program
 * ends. How much of a journal is there is known by the database, which remembers it together with
 * the counts: nothing is added twice, whatever happened on the way. While the database is away all
 * waits in the journals.
 */
@ApplicationScoped
public class AccessWriter {

    private static final System.Logger LOG = System.getLogger(AccessWriter.class.getName());

    /** Nothing is lost meanwhile; each round costs as much as some hundred accesses. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private static final int MOST_AT_ONCE = 20_000;

    @Inject Rounds rounds;
    @Inject AccessJournal journal;
    @Inject AccessBook book;

    /** How many entries of a journal are in the database, as far as that is sure. */
    private final Map<String, Long> stored = new HashMap<>();

    private boolean databaseIsAway;

    void start(@Observes DatabaseReady ready) throws IOException {
        journal.begin();
        rounds.begin(PAUSE, PAUSE, "Counts were not stored", this::write);
    }

    /**
     * Not later, as in a method that runs before destruction: the database is out of reach there.
     */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        journal.finish();
        write();
    }

    /** Stores what is there. */
    synchronized void write() {
        try {
            for (JournalFile file : journal.files()) {
                store(file);
            }
            if (databaseIsAway) {
                LOG.log(System.Logger.Level.INFO, "The database is back; all counts are stored");
                databaseIsAway = false;
            }
        } catch (SQLException | IOException | RuntimeException e) {
            journal.files().forEach(JournalFile::force);
            if (!databaseIsAway) {
                LOG.log(System.Logger.Level.WARNING, "Counts wait for the database", e);
                databaseIsAway = true;
            }
        }
    }

    private void store(JournalFile file) throws SQLException, IOException {
        boolean finished = file.isFinished(); // before the number: what comes between is for later
        long end = file.written(); // once: under load there is always more, and no round would end
        while (storedOf(file) < end) {
            long first = storedOf(file);
            AccessBatch batch =
                    AccessBatch.of(
                            file.name(),
                            first,
                            file.read((int) first, (int) Math.min(MOST_AT_ONCE, end - first)));
            stored.remove(file.name()); // until the database has answered nobody knows
            book.add(batch);
            stored.put(file.name(), batch.end());
        }
        if (finished) {
            journal.forget(file);
            stored.remove(file.name());
        }
    }

    private long storedOf(JournalFile file) throws SQLException {
        Long known = stored.get(file.name());
        if (known == null) {
            known = book.stored(file.name());
            stored.put(file.name(), known);
        }
        return known;
    }
}
