package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khlang.measurement.journal.JournalEntry;
import khlang.visitor.Visitor;
import org.junit.jupiter.api.Test;

class AccessBatchTest {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 31);

    @Test
    void everyKindOfAccessComesBackFromTheJournal() {
        for (AccessChannel channel : AccessChannel.values()) {
            for (AccessAudience audience : AccessAudience.values()) {
                for (AccessKind kind : AccessKind.values()) {
                    var access = new DailyAccess(DAY, 1L << 40, channel, audience, kind);
                    assertThat(AccessCode.access(AccessCode.entry(access, new Visitor(-5, 9))))
                            .isEqualTo(access);
                }
            }
        }
    }

    @Test
    void equalAccessesAreOneRowAndTheBatchKnowsItsPlace() {
        AccessBatch batch =
                AccessBatch.of("journal", 7, List.of(view(1, 11), view(1, 12), view(2, 11)));
        assertThat(batch.end()).isEqualTo(10);
        assertThat(batch.counts().values()).containsExactly(2L, 1L);
    }

    @Test
    void whoReadsTwoDocumentsInADayIsOneReaderOfAll() {
        var entries = new ArrayList<JournalEntry>();
        for (long visitor = 1; visitor <= 20; visitor++) {
            long hash = visitor * 0x9E3779B97F4A7C15L;
            entries.add(view(1, hash));
            entries.add(view(2, hash));
        }
        AccessBatch batch = AccessBatch.of("journal", 0, entries);
        assertThat(batch.readers().keySet())
                .extracting(MonthlyDocument::documentId)
                .containsExactly(0L, 1L, 2L);
        assertThat(batch.readers().values())
                .allSatisfy(one -> assertThat(one.estimate().visitorDays()).isBetween(19L, 21L));
    }

    @Test
    void staffAreKnownForEachPartOfADocumentsYear() {
        var entries = new ArrayList<JournalEntry>();
        for (long visitor = 1; visitor <= 3; visitor++) {
            long hash = visitor * 0x9E3779B97F4A7C15L;
            entries.add(staff(AccessChannel.BOOK, AccessKind.VIEW, hash));
            entries.add(staff(AccessChannel.WEB, AccessKind.DOWNLOAD, hash));
        }
        entries.add(staff(AccessChannel.WEB, AccessKind.PRINT, 77));
        AccessBatch batch = AccessBatch.of("journal", 0, entries);
        assertThat(batch.staff()).containsOnlyKeys(new DocumentYear(2566, 1));
        assertThat(batch.staff().get(new DocumentYear(2566, 1)).entrySet())
                .extracting(one -> one.getKey() + " " + one.getValue().estimate().visitorDays())
                .containsExactly(
                        "all 3", "book 3", "download 3", "october 3", "print 1", "view 3", "web 3");
        assertThat(AccessBatch.of("journal", 0, List.of(view(1, 5))).staff()).isEmpty();
    }

    private static JournalEntry staff(AccessChannel channel, AccessKind kind, long visitor) {
        var access = new DailyAccess(DAY, 1, channel, AccessAudience.STAFF, kind);
        return AccessCode.entry(access, new Visitor(visitor, visitor));
    }

    @Test
    void printingMakesNobodyAReader() {
        var print =
                new DailyAccess(DAY, 1, AccessChannel.WEB, AccessAudience.PUBLIC, AccessKind.PRINT);
        AccessBatch batch =
                AccessBatch.of("journal", 0, List.of(AccessCode.entry(print, new Visitor(1, 1))));
        assertThat(batch.counts()).hasSize(1);
        assertThat(batch.readers()).isEmpty();
    }

    private static JournalEntry view(long document, long visitor) {
        return AccessCode.entry(
                new DailyAccess(
                        DAY, document, AccessChannel.WEB, AccessAudience.PUBLIC, AccessKind.VIEW),
                new Visitor(visitor, 0));
    }
}
