package khlang.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A library in memory, with a log whose transactions may end late. */
final class FakeLibrary implements SearchSource {

    private final NavigableMap<String, SearchEntry> published = new TreeMap<>();
    private final NavigableMap<Long, SearchChange> log = new TreeMap<>();
    private long nextPosition = 1;
    private boolean away;
    private final List<List<String>> loads = new ArrayList<>();

    void publish(String slug, String text) {
        publishAt(nextPosition++, slug, text);
    }

    /** Publishes at a number that was given before. */
    void publishAt(long position, String slug, String text) {
        published.put(slug, entry(slug, text));
        log.put(position, new SearchChange(position, slug));
    }

    void withdraw(String slug) {
        published.remove(slug);
        log.put(nextPosition, new SearchChange(nextPosition++, slug));
    }

    /** A transaction takes a number and ends later, or never. */
    long takePosition() {
        return nextPosition++;
    }

    void forgetLogUpTo(long position) {
        log.headMap(position, true).clear();
    }

    void goAway(boolean gone) {
        away = gone;
    }

    List<List<String>> loads() {
        return loads;
    }

    static SearchEntry entry(String slug, String text) {
        return new SearchEntry(
                slug,
                text,
                "leaflet",
                "law",
                "clerk",
                SearchEntry.PUBLIC,
                null,
                "",
                List.of(),
                Instant.EPOCH,
                List.of());
    }

    @Override
    public List<SearchChange> changesAfter(long position, int limit) {
        answer();
        return log.tailMap(position, false).values().stream().limit(limit).toList();
    }

    @Override
    public void load(Collection<String> slugs, Consumer<SearchEntry> taker) {
        answer();
        loads.add(List.copyOf(slugs));
        slugs.stream().filter(published::containsKey).map(published::get).forEach(taker);
    }

    @Override
    public long newestPosition() {
        answer();
        return log.isEmpty() ? 0 : log.lastKey();
    }

    @Override
    public long oldestPosition() {
        answer();
        return log.isEmpty() ? 0 : log.firstKey();
    }

    @Override
    public List<String> publishedAfter(String slug, int limit) {
        answer();
        return published.tailMap(slug, false).keySet().stream().limit(limit).toList();
    }

    private void answer() {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
    }
}
