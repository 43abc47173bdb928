package khlang.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One number of a measure, with the list that it was counted from: the number is that of the lines,
 * the sum of their amounts, or the share of those lines that are counted.
 *
 * @param key such as {@code onTime}; with the measure's key it names the number. One that begins
 *     with {@code by}, such as {@code byType}, tells another number of the figure anew, with a list
 *     that breaks it down otherwise
 * @param reading how the number is read
 * @param entries in the order in which people read them
 */
public record FigurePart(String key, Reading reading, List<Entry> entries) {

    /** Nothing is null; the entries are copied. */
    public FigurePart {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reading, "reading");
        entries = List.copyOf(entries);
    }

    /** A number of things. */
    public static FigurePart count(String key, List<Entry> entries) {
        return new FigurePart(key, Reading.COUNT, entries);
    }

    /** A share of things. */
    public static FigurePart share(String key, List<Entry> entries) {
        return new FigurePart(key, Reading.SHARE, entries);
    }

    /** Whether something is there: what has to be for it are the entries of one key. */
    public static FigurePart verdict(String key, List<Entry> entries) {
        return new FigurePart(key, Reading.VERDICT, entries);
    }

    /** Whether a part with a key tells another number of the figure anew. */
    public static boolean isBreakdown(String key) {
        return key.matches("by[A-Z].*");
    }

    /** Whether it tells another number of the figure anew. */
    public boolean isBreakdown() {
        return isBreakdown(key);
    }

    /** Whether the number is a percentage. */
    public boolean isShare() {
        return reading == Reading.SHARE;
    }

    /** The list: everything that is counted, once. */
    public List<FigureLine> lines() {
        Map<String, List<Entry>> byKey = new LinkedHashMap<>();
        entries.forEach(
                one -> byKey.computeIfAbsent(one.key(), none -> new ArrayList<>()).add(one));
        return byKey.values().stream().map(FigureLine::new).toList();
    }

    /** The number: each thing counts once with its amount, whatever made it count. */
    public Tally tally() {
        var sum = new Sum();
        entries.forEach(sum::add);
        return sum.tally();
    }

    /**
     * The number under each value of a facet. What is counted under several values is counted in
     * each, so that they may add up to more than the whole.
     */
    public SortedMap<String, Tally> by(Facet facet) {
        Map<String, Sum> sums = new HashMap<>();
        for (Entry one : entries) {
            String value = one.facets().get(facet);
            if (value != null) {
                sums.computeIfAbsent(value, none -> new Sum()).add(one);
            }
        }
        var tallies = new TreeMap<String, Tally>();
        sums.forEach((value, sum) -> tallies.put(value, sum.tally()));
        return tallies;
    }

    /** Adds entries up in one go: lists are long, and each is added up by every facet. */
    private static final class Sum {

        private final Map<String, Amounts> things = new HashMap<>();

        private void add(Entry one) {
            Amounts thing = things.computeIfAbsent(one.key(), none -> new Amounts());
            thing.all = Math.max(thing.all, one.amount());
            if (one.counted()) {
                thing.counted = Math.max(thing.counted, one.amount());
            }
        }

        private Tally tally() {
            return new Tally(
                    things.values().stream().mapToLong(one -> one.counted).sum(),
                    things.values().stream().mapToLong(one -> one.all).sum());
        }
    }

    /** What one thing adds. */
    private static final class Amounts {

        private long counted;
        private long all;
    }

    /** The part of it that is made of some entries. */
    public FigurePart only(Predicate<Entry> wanted) {
        return with(entries.stream().filter(wanted).toList());
    }

    private FigurePart with(List<Entry> some) {
        return new FigurePart(key, reading, some);
    }
}
