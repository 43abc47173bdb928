package khlang.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Brings the index up to what is published, change by change, or all of it anew. Not safe for more
 * than one thread.
 */
final class IndexFollower {

    private static final System.Logger LOG = System.getLogger(IndexFollower.class.getName());
    private static final int BATCH = 200;

    /** Changes read again at a start, in case one was late when they were read before. */
    private static final int OVERLAP = 100;

    /** Reading a little again at the next start costs less than committing more often now. */
    private static final Duration COMMIT_PAUSE = Duration.ofSeconds(5);

    private final SearchSource source;
    private final KnowledgeIndex index;
    private final Clock clock;
    private final LogGaps gaps;
    private OptionalLong read = OptionalLong.empty();
    private Instant committedAt = Instant.EPOCH;

    IndexFollower(SearchSource source, KnowledgeIndex index, Clock clock) {
        this.source = source;
        this.index = index;
        this.clock = clock;
        this.gaps = new LogGaps(clock);
    }

    /** Puts in what changed; builds anew when the index cannot catch up. */
    void follow() {
        long from = read.isPresent() ? read.getAsLong() : begin();
        read = OptionalLong.empty(); // after an error only the last commit is sure
        applyLate();
        for (List<SearchChange> changes = source.changesAfter(from, BATCH);
                !changes.isEmpty();
                changes = source.changesAfter(from, BATCH)) {
            apply(changes);
            gaps.note(from, changes);
            from = changes.get(changes.size() - 1).position();
        }
        commitIfDue(gaps.certain(from));
        read = OptionalLong.of(from);
    }

    private long begin() {
        gaps.clear();
        if (!canCatchUp()) {
            rebuild();
        }
        long stands = index.committedPosition().orElseThrow();
        return Math.max(stands - OVERLAP, Math.max(0, source.oldestPosition() - 1));
    }

    private boolean canCatchUp() {
        OptionalLong stands = index.committedPosition();
        return stands.isPresent()
                && stands.getAsLong() >= source.oldestPosition() - 1
                && stands.getAsLong() <= source.newestPosition(); // else a backup was restored
    }

    /** Looks for changes that younger ones overtook. */
    private void applyLate() {
        for (long position : gaps.open()) {
            List<SearchChange> next = source.changesAfter(position - 1, 1);
            if (!next.isEmpty() && next.get(0).position() == position) {
                apply(next);
                gaps.close(position);
            }
        }
    }

    private void commitIfDue(long certain) {
        boolean news = certain != index.committedPosition().orElse(-1);
        if (news && !clock.instant().isBefore(committedAt.plus(COMMIT_PAUSE))) {
            commit(certain);
        }
    }

    private void commit(long position) {
        index.commit(position);
        committedAt = clock.instant();
    }

    /** Puts in all that is published and nothing else; searches see the former index meanwhile. */
    void rebuild() {
        read = OptionalLong.empty();
        long newest = source.newestPosition();
        LOG.log(System.Logger.Level.INFO, "Building the search index anew");
        index.clear();
        long entries = 0;
        for (List<String> slugs = source.publishedAfter("", BATCH);
                !slugs.isEmpty();
                slugs = source.publishedAfter(slugs.get(slugs.size() - 1), BATCH)) {
            entries += put(slugs).size();
        }
        commit(newest);
        LOG.log(System.Logger.Level.INFO, "Search index built with {0} documents", entries);
    }

    private void apply(List<SearchChange> changes) {
        Set<String> slugs = new LinkedHashSet<>();
        changes.forEach(change -> slugs.add(change.slug()));
        Set<String> gone = new HashSet<>(slugs);
        gone.removeAll(put(slugs));
        if (!gone.isEmpty()) {
            index.remove(gone);
        }
    }

    /** Those of them that are published. */
    private Set<String> put(Collection<String> slugs) {
        Set<String> published = new HashSet<>();
        source.load(
                slugs,
                entry -> {
                    published.add(entry.slug());
                    put(entry);
                });
        return published;
    }

    /** One entry that cannot be indexed must not keep out all others. */
    private void put(SearchEntry entry) {
        try {
            index.put(List.of(entry));
        } catch (IllegalArgumentException e) {
            LOG.log(System.Logger.Level.ERROR, "Cannot be indexed: " + entry.slug(), e);
        }
    }
}
