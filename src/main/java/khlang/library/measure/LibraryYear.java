package khlang.library.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;

/**
 * All that the measures of a year are counted from. It may hold more than belongs to the year: what
 * counts in it the measures decide.
 *
 * @param today the day for which the measures are to be true
 */
record LibraryYear(
        FiscalYear year, LocalDate today, List<KnownDocument> documents, List<MadeChange> changes) {

    LibraryYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(today, "today");
        documents = List.copyOf(documents);
        changes = List.copyOf(changes);
    }

    /**
     * What readers see at the end of the year, or today while it runs; nothing before it begins.
     */
    Stream<KnownDocument> stock() {
        if (today.isBefore(year.firstDay())) {
            return Stream.empty();
        }
        LocalDate last = today.isBefore(year.lastDay()) ? today : year.lastDay();
        return documents.stream().filter(one -> one.isPublishedAfter(last));
    }

    /** What readers saw for the first time in the year, whatever became of it. */
    Stream<KnownDocument> firstPublished() {
        return documents.stream()
                .filter(one -> FiscalYear.containing(one.firstDay()).equals(year))
                .filter(one -> !one.firstDay().isAfter(today));
    }

    /** The changes that improve knowledge. */
    Stream<MadeChange> improvements() {
        return made().filter(one -> one.kind().isImprovement());
    }

    /** The approved changes of the year, of whatever kind. */
    Stream<MadeChange> made() {
        return changes.stream().filter(one -> one.countsIn(year, today));
    }
}
