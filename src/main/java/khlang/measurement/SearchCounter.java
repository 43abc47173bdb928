package khlang.measurement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import khlang.calendar.BangkokClock;
import khlang.visitor.Visitor;
import khlang.visitor.VisitorKeys;

/**
 * Counts searches and what is opened from their lists; the same by the same visitor within half an
 * hour counts once. It touches memory only; the {@link SearchWriter} stores the counts.
 */
@ApplicationScoped
public class SearchCounter {

    private static final long MOST_REMEMBERED = 100_000;
    private static final long NO_DOCUMENT = 0;

    @Inject Clock clock;
    @Inject VisitorKeys visitors;
    @Inject SearchTally tally;
    private Cache<Seen, Boolean> recent;

    private record Seen(Visitor visitor, String term, long document) {}

    /** Who searches; both are forgotten as {@link VisitorKeys} says. */
    public record Searcher(AccessAudience audience, String address, String userAgent) {}

    @PostConstruct
    void start() {
        recent =
                Caffeine.newBuilder()
                        .maximumSize(MOST_REMEMBERED)
                        .expireAfterWrite(RecentVisits.WINDOW)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /**
     * Counts a search.
     *
     * @param typed as it was typed; kept only in the form of {@link SearchTerm}
     * @param found how many documents, zero or more
     */
    public void searched(Searcher searcher, String typed, long found) {
        count(searcher, SearchTerm.of(typed), NO_DOCUMENT, SearchCount.search(found));
    }

    /**
     * Counts a document that was opened from a list.
     *
     * @param place where it stood, 1 for the first
     */
    public void opened(Searcher searcher, String typed, long document, int place) {
        count(searcher, SearchTerm.of(typed), document, SearchCount.click(place));
    }

    private void count(Searcher searcher, SearchTerm term, long document, SearchCount count) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BangkokClock.ZONE);
        Visitor visitor = visitors.visitor(today, searcher.address(), searcher.userAgent());
        if (!term.isEmpty() && isNew(new Seen(visitor, term.text(), document))) {
            tally.add(new DailySearch(today, searcher.audience(), term.text()), count);
        }
    }

    private boolean isNew(Seen seen) {
        return recent.asMap().putIfAbsent(seen, Boolean.TRUE) == null;
    }
}
