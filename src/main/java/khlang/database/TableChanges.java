package khlang.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Knows which tables were written since something was counted from them, so that it is counted
 * again then and not before. What was read is seen by itself; what was written counts from the
 * moment at which its transaction has ended well.
 */
@ApplicationScoped
public class TableChanges {

    /** What the thread at hand has read so far; none while nobody watches it. */
    private static final ThreadLocal<Set<String>> READ = new ThreadLocal<>();

    private final AtomicLong moment = new AtomicLong();
    private final Map<String, Long> written = new ConcurrentHashMap<>();

    /**
     * Something that was counted.
     *
     * @param moment from which on changes are not in it
     * @param tables from which it was counted
     */
    public record Counted<T>(T value, long moment, Set<String> tables) {

        /** Only the value is not copied. */
        public Counted {
            Objects.requireNonNull(value, "value");
            tables = Set.copyOf(tables);
        }
    }

    /**
     * Counts something and watches from which tables. It must not be called within a transaction:
     * one that had begun before could see less than stands at this moment.
     */
    public <T> Counted<T> watch(Supplier<T> counting) {
        long now = moment.get(); // first: what is written while it counts may be missing in it
        Set<String> around = READ.get();
        Set<String> tables = new HashSet<>();
        READ.set(tables);
        try {
            return new Counted<>(counting.get(), now, tables);
        } finally {
            if (around != null) {
                around.addAll(tables);
            }
            restore(around);
        }
    }

    /**
     * Reads something that never makes anybody count again: because it changes only together with a
     * table that is watched. Say so where it is called.
     */
    public <T> T unwatched(Supplier<T> reading) {
        Set<String> around = READ.get();
        READ.remove();
        try {
            return reading.get();
        } finally {
            restore(around);
        }
    }

    private static void restore(Set<String> around) {
        if (around == null) {
            READ.remove();
        } else {
            READ.set(around);
        }
    }

    /** Something that was counted before; whoever counts with it counts from its tables, too. */
    public <T> T use(Counted<T> counted) {
        read(counted.tables());
        return counted.value();
    }

    /** Whether nothing from which it was counted has changed since. */
    public boolean isCurrent(Counted<?> counted) {
        return counted.tables().stream()
                .allMatch(table -> written.getOrDefault(table, 0L) <= counted.moment());
    }

    /** Whether somebody watches what the thread at hand reads. */
    static boolean isWatching() {
        return READ.get() != null;
    }

    /** The thread at hand reads tables. */
    static void read(Set<String> tables) {
        Set<String> watched = READ.get();
        if (watched != null) {
            watched.addAll(tables);
        }
    }

    /** A transaction that wrote tables has ended well: {@link TableWrites} tells it. */
    public void changed(Collection<String> tables) {
        long now = moment.incrementAndGet();
        tables.forEach(table -> written.merge(table, now, Math::max));
    }
}
