package khlang.figures;

import java.util.List;

/**
 * What a figure counts once, and all that makes it count.
 *
 * @param entries those of one key; never empty
 */
public record FigureLine(List<Entry> entries) {

    /** The entries are copied. */
    public FigureLine {
        entries = List.copyOf(entries);
    }

    /** Its name. */
    public String name() {
        return entries.getFirst().name();
    }

    /** How much it adds to the number; 1 where things are counted themselves. */
    public long amount() {
        return entries.stream().mapToLong(one -> one.counted() ? one.amount() : 0).max().orElse(0);
    }

    /** Whether it is in the number. */
    public boolean isCounted() {
        return entries.stream().anyMatch(Entry::counted);
    }
}
