package khlang.measurement.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AccessJournalTest {

    private static final int SIZE = 32;

    @TempDir Path data;

    @Test
    void whatOneRunHasWrittenTheNextOneReads() throws IOException {
        AccessJournal killed = run();
        killed.append(entry(1));
        killed.append(entry(2));
        AccessJournal next = run();
        next.begin();
        assertThat(read(next)).containsExactly(entry(1), entry(2));
        assertThat(next.files().getFirst().isFinished()).isTrue();
        assertThat(next.files().getFirst().name()).isEqualTo(killed.files().getFirst().name());
    }

    @Test
    void theNextRunWritesToAFileOfItsOwn() throws IOException {
        run().append(entry(1));
        AccessJournal next = run();
        next.begin();
        next.append(entry(2));
        assertThat(next.files()).hasSize(2);
        assertThat(next.files().getLast().isFinished()).isFalse();
        assertThat(read(next)).containsExactly(entry(1), entry(2));
    }

    @Test
    void anEntryThatWasNotCompletedIsNone() throws IOException {
        AccessJournal killed = run();
        killed.append(entry(1));
        killed.append(entry(2));
        try (var file = new RandomAccessFile(only().toFile(), "rw")) {
            file.seek(SIZE); // the second entry's own check, which is written last
            file.writeLong(0);
        }
        AccessJournal next = run();
        next.begin();
        assertThat(read(next)).containsExactly(entry(1));
    }

    @Test
    void anEntryWhoseNumbersAreOthersIsNone() throws IOException {
        run().append(entry(1));
        try (var file = new RandomAccessFile(only().toFile(), "rw")) {
            file.seek(SIZE - 1);
            file.write(1);
        }
        AccessJournal next = run();
        next.begin();
        assertThat(read(next)).isEmpty();
    }

    @Test
    void aFullFileIsFollowedByAnother() {
        AccessJournal journal = run();
        int capacity = AccessJournal.CAPACITY;
        for (int i = 0; i <= capacity; i++) {
            assertThat(journal.append(entry(i))).isTrue();
        }
        assertThat(journal.files()).extracting(JournalFile::written).containsExactly(capacity, 1);
        assertThat(journal.files().getFirst().isFinished()).isTrue();
        assertThat(journal.files().getFirst().read(capacity - 1, 10))
                .containsExactly(entry(capacity - 1));
    }

    @Test
    void manyWriteAndNoneIsLost() throws InterruptedException {
        AccessJournal journal = run();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                int first = thread * 10_000;
                pool.execute(
                        () -> {
                            for (int i = first; i < first + 10_000; i++) {
                                journal.append(entry(i));
                            }
                        });
            }
        }
        List<JournalEntry> all = read(journal);
        assertThat(all).hasSize(80_000);
        assertThat(new HashSet<>(all)).hasSize(80_000);
    }

    @Test
    void whatIsStoredIsDeleted() throws IOException {
        AccessJournal journal = run();
        journal.append(entry(1));
        journal.finish();
        assertThat(journal.files().getFirst().isFinished()).isTrue();
        journal.forget(journal.files().getFirst());
        assertThat(journal.files()).isEmpty();
        try (var files = Files.list(data.resolve("counted"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatComesAfterTheEndWaitsForTheNextRun() throws IOException {
        AccessJournal journal = run();
        journal.append(entry(1));
        journal.finish();
        assertThat(journal.append(entry(2))).isTrue();
        AccessJournal next = run();
        next.begin();
        assertThat(read(next)).containsExactlyInAnyOrder(entry(1), entry(2));
    }

    @Test
    void aDiskThatRefusesIsToldAndCostsNobodyTheAnswer() throws IOException {
        Files.createFile(data.resolve("counted")); // where the folder should be
        AccessJournal journal = run();
        assertThat(journal.append(entry(1))).isFalse();
        assertThat(journal.append(entry(2))).isFalse();
        assertThat(journal.lost()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nobodyElseOnTheMachineReadsIt() throws IOException {
        run().append(entry(1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only())))
                .isEqualTo("rw-------");
        assertThat(Files.getPosixFilePermissions(only().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    private AccessJournal run() {
        return Journals.in(data, Clock.systemUTC());
    }

    private Path only() throws IOException {
        try (var files = Files.list(data.resolve("counted"))) {
            return files.toList().getFirst();
        }
    }

    private static List<JournalEntry> read(AccessJournal journal) {
        return journal.files().stream()
                .flatMap(file -> file.read(0, file.written()).stream())
                .toList();
    }

    private static JournalEntry entry(long number) {
        return new JournalEntry(number, number * 31, 7);
    }
}
