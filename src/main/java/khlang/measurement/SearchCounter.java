package khlang.measurement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import khlang.calendar.BangkokClock;

/**
 * Counts searches and what is opened from their lists; the same by the same visitor within half an
 * hour counts once. It touches memory only; the {@link SearchWriter} stores the counts.
 */
@ApplicationScoped
public class SearchCounter {

    private static final long MOST_REMEMBERED = 100_000;
    private static final long NO_DOCUMENT = 0;

    /** Who looks for something else within this time had not found what they wanted. */
    static final Duration SOON = Duration.ofMinutes(5);

    @Inject Clock clock;
    @Inject VisitorKeys visitors;
    @Inject SearchTally tally;
    private Cache<Seen, Boolean> recent;

    /** What each visitor has looked for last and not opened; never stored. */
    private Cache<Visitor, DailySearch> unanswered;

    private record Seen(Visitor visitor, String term, long document) {}

    /** Who searches; both are forgotten as {@link VisitorKeys} says. */
    public record Searcher(AccessAudience audience, String address, String userAgent) {}

    @PostConstruct
    void start() {
        recent = remembered(RecentVisits.WINDOW);
        unanswered = remembered(SOON);
    }

    private <K, V> Cache<K, V> remembered(Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(time)
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
        SearchTerm term = SearchTerm.of(typed);
        if (!term.isEmpty()) {
            Visitor visitor = visitor(searcher);
            var search = new DailySearch(today(), searcher.audience(), term.text());
            DailySearch before = unanswered.asMap().remove(visitor);
            if (before != null && !before.equals(search)) {
                tally.add(before, SearchCount.reformulation());
            }
            if (isNew(new Seen(visitor, term.text(), NO_DOCUMENT))) {
                tally.add(search, SearchCount.search(found));
                unanswered.put(visitor, search);
            } else if (search.equals(before)) {
                unanswered.put(visitor, search);
            }
        }
    }

    /**
     * Counts a document that was opened from a list.
     *
     * @param place where it stood, 1 for the first
     */
    public void opened(Searcher searcher, String typed, long document, int place) {
        SearchTerm term = SearchTerm.of(typed);
        if (!term.isEmpty()) {
            Visitor visitor = visitor(searcher);
            unanswered.invalidate(visitor);
            if (isNew(new Seen(visitor, term.text(), document))) {
                tally.add(
                        new DailySearch(today(), searcher.audience(), term.text()),
                        SearchCount.click(place));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BangkokClock.ZONE);
    }

    private Visitor visitor(Searcher searcher) {
        return visitors.visitor(today(), searcher.address(), searcher.userAgent());
    }

    private boolean isNew(Seen seen) {
        return recent.asMap().putIfAbsent(seen, Boolean.TRUE) == null;
    }
}
