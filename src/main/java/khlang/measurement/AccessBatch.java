package khlang.measurement;

import java.util.Collections;
import java.util.List;
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
 */
record AccessBatch(
        String journal,
        long first,
        long end,
        SortedMap<DailyAccess, Long> counts,
        SortedMap<MonthlyDocument, ReaderSketch> readers) {

    /** Does not copy: nobody else holds what is in the maps. */
    AccessBatch {
        counts = Collections.unmodifiableSortedMap(counts);
        readers = Collections.unmodifiableSortedMap(readers);
    }

    /** Adds up what follows the entries that were stored before. */
    static AccessBatch of(String journal, long first, List<JournalEntry> entries) {
        var counts = new TreeMap<DailyAccess, Long>();
        var readers = new TreeMap<MonthlyDocument, ReaderSketch>();
        for (JournalEntry entry : entries) {
            DailyAccess access = AccessCode.access(entry);
            counts.merge(access, 1L, Long::sum);
            if (access.kind().isAccess()) {
                MonthlyDocument document = MonthlyDocument.of(access);
                for (MonthlyDocument one : List.of(document, document.ofAll())) {
                    readers.computeIfAbsent(one, none -> new ReaderSketch()).add(entry.visitor());
                }
            }
        }
        return new AccessBatch(journal, first, first + entries.size(), counts, readers);
    }
}
