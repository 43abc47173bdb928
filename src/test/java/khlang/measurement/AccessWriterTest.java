package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khlang.measurement.journal.AccessJournal;
import khlang.measurement.journal.Journals;
import khlang.system.StandingClock;
import khlang.visitor.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessWriterTest {

    private static final DailyAccess READ =
            new DailyAccess(
                    LocalDate.of(2022, 9, 30),
                    7,
                    AccessChannel.WEB,
                    AccessAudience.PUBLIC,
                    AccessKind.VIEW);

    @TempDir Path folder;
    private AccessJournal journal;
    private AccessWriter writer;
    private final List<Long> ends = new ArrayList<>();
    private int meanwhile = 1;

    /** A database in front of which readers go on reading. */
    private final AccessBook book =
            new AccessBook() {
                @Override
                long stored(String name) {
                    return ends.isEmpty() ? 0 : ends.getLast();
                }

                @Override
                void add(AccessBatch batch) {
                    ends.add(batch.end());
                    read(meanwhile);
                }
            };

    @BeforeEach
    void start() throws IOException {
        journal = Journals.in(folder, new StandingClock("2022-09-30T03:00:00Z"));
        journal.begin();
        writer = new AccessWriter();
        writer.journal = journal;
        writer.book = book;
    }

    private void read(int times) {
        for (int i = 0; i < times; i++) {
            journal.append(AccessCode.entry(READ, new Visitor(i, ends.size())));
        }
    }

    @Test
    void aRoundStoresWhatWasThereWhenItBeganAndLeavesTheRestToTheNext() {
        read(10);
        writer.write();
        assertThat(ends).as("however many read meanwhile").containsExactly(10L);
        writer.write();
        assertThat(ends).containsExactly(10L, 11L);
    }

    @Test
    void muchIsStoredInPartsOfALimitedSize() {
        read(45_000);
        writer.write();
        assertThat(ends).containsExactly(20_000L, 40_000L, 45_000L);
    }

    @Test
    void theLastRoundLeavesNothing() {
        meanwhile = 0;
        read(3);
        journal.finish();
        writer.write();
        assertThat(ends).containsExactly(3L);
        assertThat(journal.files()).as("the journal is not needed any more").isEmpty();
    }
}
