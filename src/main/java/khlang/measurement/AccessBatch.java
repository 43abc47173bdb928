package khlang.measurement;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import khlang.measurement.journal.JournalEntry;

/**
 * Entries of one journal that are stored together, once.
 *
 * @param journal names the journal for ever
 * @param first how many entries of the journal were stored before
 * @param end how many are stored with this batch
 * @param counts what it adds to the counted rows
 * @param readers who has read, for the sketches
 * @param staff who of staff is behind which part of a document's year
 */
record AccessBatch(
        String journal,
        long first,
        long end,
        SortedMap<DailyAccess, Long> counts,
        SortedMap<MonthlyDocument, ReaderSketch> readers,
        SortedMap<DocumentYear, Map<String, ReaderSketch>> staff) {

    /** Does not copy: nobody else holds what is in the maps. */
    AccessBatch {
        counts = Collections.unmodifiableSortedMap(counts);
        readers = Collections.unmodifiableSortedMap(readers);
        staff = Collections.unmodifiableSortedMap(staff);
    }

    /** Adds up what follows the entries that were stored before. */
    static AccessBatch of(String journal, long first, List<JournalEntry> entries) {
        Map<Row, Sum> sums = new HashMap<>();
        for (JournalEntry entry : entries) {
            sums.computeIfAbsent(new Row(entry.document(), entry.detail()), Row::sum)
                    .add(entry.visitor());
        }
        var counts = new TreeMap<DailyAccess, Long>();
        var readers = new TreeMap<MonthlyDocument, ReaderSketch>();
        var staff = new TreeMap<DocumentYear, Map<String, ReaderSketch>>();
        for (Sum sum : sums.values()) {
            counts.put(sum.access, sum.count);
            if (sum.access.kind().isAccess()) {
                MonthlyDocument document = MonthlyDocument.of(sum.access);
                for (MonthlyDocument one : List.of(document, document.ofAll())) {
                    readers.computeIfAbsent(one, none -> new ReaderSketch()).add(sum.visitors);
                }
            }
            if (sum.access.audience() == AccessAudience.STAFF) {
                Map<String, ReaderSketch> parts =
                        staff.computeIfAbsent(DocumentYear.of(sum.access), none -> new TreeMap<>());
                for (String part : YearSums.parts(sum.access)) {
                    parts.computeIfAbsent(part, none -> new ReaderSketch()).add(sum.visitors);
                }
            }
        }
        return new AccessBatch(journal, first, first + entries.size(), counts, readers, staff);
    }

    /** What entries of one counted row share. */
    private record Row(long document, long detail) {

        Sum sum() {
            return new Sum(AccessCode.access(new JournalEntry(document, 0, detail)));
        }
    }

    /** Entries of one counted row. */
    private static final class Sum {

        private final DailyAccess access;
        private final ReaderSketch visitors = new ReaderSketch();
        private long count;

        Sum(DailyAccess access) {
            this.access = access;
        }

        void add(long visitor) {
            count++;
            visitors.add(visitor);
        }
    }
}
