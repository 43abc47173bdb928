package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/**
 * Stores the searches every other second and when the program ends, and forgets the old ones every
 * day. While the database is away they wait in memory.
 */
@ApplicationScoped
public class SearchWriter {

    /** How many days searches are kept. */
    public static final int KEPT_DAYS = 400;

    private static final System.Logger LOG = System.getLogger(SearchWriter.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject Rounds rounds;
    @Inject SearchTally tally;
    @Inject SearchBook book;
    @Inject Clock clock;

    private SortedMap<DailySearch, SearchCount> unsent = Collections.emptySortedMap();
    private boolean databaseIsAway;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(PAUSE, PAUSE, "Searches wait for the database", this::write);
        rounds.begin(
                Duration.ofMinutes(2),
                Duration.ofDays(1),
                "Old searches were not forgotten",
                this::forget);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        write();
    }

    /** What could not be stored goes first the next time. */
    synchronized void write() {
        if (unsent.isEmpty()) {
            unsent = tally.take();
        }
        try {
            if (!unsent.isEmpty()) {
                book.add(unsent);
                unsent = Collections.emptySortedMap();
                databaseIsAway = false;
            }
        } catch (SQLException | RuntimeException e) {
            if (!databaseIsAway) {
                LOG.log(System.Logger.Level.WARNING, "Searches wait for the database", e);
                databaseIsAway = true;
            }
        }
    }

    /** Keeps today and the days before it, {@link #KEPT_DAYS} in all. */
    void forget() throws IOException {
        LocalDate first = LocalDate.now(clock).minusDays(KEPT_DAYS - 1L);
        try {
            boolean more = true;
            while (more) {
                more = book.forget(first);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
