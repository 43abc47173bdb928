package khlang.assessment.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Some of the staff, large and mixed enough that nobody's result can be read off it.
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
     * Merges groups until each has people enough, of whom some have passed and some have not, and
     * none can be reckoned from the whole and the others. All together they are as many as before.
     *
     * @return those that stand alone in their order, and the merged one last; one single group
     *     where all together tell too much
     */
    static List<StaffGroup> merged(List<StaffGroup> groups) {
        List<StaffGroup> alone =
                new ArrayList<>(groups.stream().filter(one -> !tellsOfEach(one.count())).toList());
        List<StaffGroup> telling =
                new ArrayList<>(groups.stream().filter(one -> tellsOfEach(one.count())).toList());
        while (!telling.isEmpty() && tellsOfEach(together(telling)) && !alone.isEmpty()) {
            StaffGroup least =
                    alone.stream()
                            .min(Comparator.comparingLong(one -> one.count().staff()))
                            .orElseThrow();
            alone.remove(least);
            telling.add(least);
        }
        if (telling.isEmpty()) {
            return List.copyOf(alone);
        }
        var rest =
                new StaffGroup(
                        telling.size() == 1 ? telling.getFirst().key() : "",
                        telling.stream().flatMap(one -> one.names().stream()).toList(),
                        together(telling));
        return Stream.concat(alone.stream(), Stream.of(rest)).toList();
    }

    /** Of a few, and of those who have all passed or all not, the result of each is known. */
    private static boolean tellsOfEach(Count count) {
        return count.staff() < FEWEST || count.passed() == 0 || count.passed() == count.staff();
    }

    private static Count together(List<StaffGroup> groups) {
        return groups.stream().map(StaffGroup::count).reduce(Count.NONE, Count::plus);
    }
}
