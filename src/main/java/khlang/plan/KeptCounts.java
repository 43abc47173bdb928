package khlang.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import khlang.calendar.FiscalYear;
import khlang.database.TableChanges;

/**
 * What rooms have counted of years. It is counted again when a table that was read for it has been
 * written, when the day has turned, and, since a table may also be written by hand, after a while.
 * What was asked for least lately goes when it becomes too much.
 */
final class KeptCounts<T> {

    /** Nobody but the portal is to write its tables; whoever does waits so long at most. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final TableChanges changes;
    private final Clock clock;
    private final Cache<Key, Kept<T>> kept;

    /**
     * @param most how much may be kept, all together
     * @param size of something that is kept, in the same unit
     */
    KeptCounts(TableChanges changes, Clock clock, long most, ToIntFunction<T> size) {
        this.changes = changes;
        this.clock = clock;
        kept =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher((Key key, Kept<T> one) -> size.applyAsInt(one.counted().value()))
                        .expireAfterWrite(KEPT)
                        .build();
    }

    private record Key(Class<?> room, FiscalYear year) {}

    private record Kept<T>(TableChanges.Counted<T> counted, LocalDate day) {}

    /**
     * What a room counts of a year; those who ask meanwhile wait for the one that counts.
     *
     * @param counting how; not within a transaction
     */
    T of(Class<?> room, FiscalYear year, Supplier<T> counting) {
        var key = new Key(room, year);
        Kept<T> known = kept.getIfPresent(key);
        if (known == null || !stands(known)) {
            known =
                    kept.asMap()
                            .compute(
                                    key,
                                    (same, now) ->
                                            now != null && stands(now) ? now : count(counting));
        }
        return changes.use(known.counted());
    }

    private Kept<T> count(Supplier<T> counting) {
        LocalDate day = LocalDate.now(clock); // first, should it turn meanwhile
        return new Kept<>(changes.watch(counting), day);
    }

    private boolean stands(Kept<T> one) {
        return one.day().equals(LocalDate.now(clock)) && changes.isCurrent(one.counted());
    }
}
