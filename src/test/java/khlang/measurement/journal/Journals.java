package khlang.measurement.journal;

import java.nio.file.Path;
import java.time.Clock;

/** Makes journals for tests. */
public final class Journals {

    private Journals() {}

    /** A journal in a folder, as one run of the program has it. */
    public static AccessJournal in(Path folder, Clock clock) {
        var journal = new AccessJournal();
        journal.dataFolder = folder.toString();
        journal.clock = clock;
        return journal;
    }
}
