package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import khlang.calendar.BangkokClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchWriterTest {

    private static final DailySearch SEARCH =
            new DailySearch(LocalDate.of(2026, 11, 27), AccessAudience.PUBLIC, "ภาษีป้าย");

    private final Book book = new Book();
    private final SearchWriter writer = new SearchWriter();

    /** A database that is away or has more old rows when a test says so. */
    private static final class Book extends SearchBook {

        private final List<SortedMap<DailySearch, SearchCount>> stored = new ArrayList<>();
        private final List<LocalDate> forgotten = new ArrayList<>();
        private boolean away;
        private int moreToForget;

        @Override
        void add(SortedMap<DailySearch, SearchCount> counts) throws SQLException {
            if (away) {
                throw new SQLException("away");
            }
            stored.add(counts);
        }

        @Override
        boolean forget(LocalDate before) {
            forgotten.add(before);
            return moreToForget-- > 0;
        }
    }

    @BeforeEach
    void prepare() {
        writer.tally = new SearchTally();
        writer.book = book;
        writer.clock = Clock.fixed(Instant.parse("2026-11-27T20:00:00Z"), BangkokClock.ZONE);
    }

    @Test
    void whatCouldNotBeStoredIsStoredLaterAndOnce() {
        book.away = true;
        writer.tally.add(SEARCH, SearchCount.search(3));
        writer.write();
        writer.tally.add(SEARCH, SearchCount.click(2));
        writer.write();
        book.away = false;
        writer.write();
        writer.write();
        writer.write();
        assertThat(book.stored).hasSize(2);
        assertThat(book.stored.getFirst()).containsEntry(SEARCH, new SearchCount(1, 0, 3, 0, 0, 0));
        assertThat(book.stored.getLast()).containsEntry(SEARCH, new SearchCount(0, 0, -1, 1, 2, 0));
    }

    @Test
    void fourHundredDaysAreKeptAndAllOlderOnesForgotten() throws IOException {
        book.moreToForget = 2;
        writer.forget();
        // It is the 28th in Bangkok; the 25th of October 2025 is the 400th day counted from it.
        assertThat(book.forgotten).hasSize(3).containsOnly(LocalDate.of(2025, 10, 25));
    }
}
