package khlang.assessment.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Some of the staff, large enough that nobody's result can be read off it.
 *
 * @param key what is counted under, such as the slug of a division; empty where several are merged
 *     or there is none
 * @param names of what it is made of, in their order; never empty
 */
public record StaffGroup(String key, List<String> names, Count count) {

    /** So many people a group has at least. */
    public static final int FEWEST = 5;

    /** Nothing is null; the names are copied. */
    public StaffGroup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(count, "count");
        names = List.copyOf(names);
    }

    /** Whether several were merged. */
    public boolean isMerged() {
        return names.size() > 1;
    }

    /**
     * Merges groups until each has people enough, and none can be reckoned from the whole and the
     * others. All together they are as many as before.
     *
     * @return those that stand alone in their order, and the merged one last; one single group
     *     where all together are too few
     */
    static List<StaffGroup> merged(List<StaffGroup> groups) {
        List<StaffGroup> alone =
                new ArrayList<>(groups.stream().filter(one -> !one.isSmall()).toList());
        List<StaffGroup> small =
                new ArrayList<>(groups.stream().filter(StaffGroup::isSmall).toList());
        while (!small.isEmpty() && staff(small) < FEWEST && !alone.isEmpty()) {
            StaffGroup least =
                    alone.stream()
                            .min(Comparator.comparingLong(one -> one.count().staff()))
                            .orElseThrow();
            alone.remove(least);
            small.add(least);
        }
        if (small.isEmpty()) {
            return List.copyOf(alone);
        }
        var rest =
                new StaffGroup(
                        small.size() == 1 ? small.getFirst().key() : "",
                        small.stream().flatMap(one -> one.names().stream()).toList(),
                        small.stream().map(StaffGroup::count).reduce(Count.NONE, Count::plus));
        return Stream.concat(alone.stream(), Stream.of(rest)).toList();
    }

    private boolean isSmall() {
        return count.staff() < FEWEST;
    }

    private static long staff(List<StaffGroup> groups) {
        return groups.stream().mapToLong(one -> one.count().staff()).sum();
    }
}
