package khlang.assessment.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What came of an assessment. While it is open only the whole is told: whoever looked twice could
 * see who has passed between.
 *
 * @param day as of which staff is counted
 * @param isOver whether it was closed, and the groups are told
 * @param divisions groups by division; together they are the whole
 * @param types groups by kind of staff; together they are the whole
 */
public record Outcome(
        LocalDate day,
        boolean isOver,
        Count whole,
        List<StaffGroup> divisions,
        List<StaffGroup> types) {

    /** The groups are copied. */
    public Outcome {
        divisions = List.copyOf(divisions);
        types = List.copyOf(types);
    }

    /**
     * Counts an assessment: of all counted staff of a day, who has passed with the best attempt.
     * Whoever has not answered does not understand yet.
     *
     * @param staff those who are counted, in the order of their divisions
     * @param sheets all attempts; those of people who are not counted are left out
     */
    static Outcome of(
            LocalDate day,
            boolean over,
            int passPercent,
            List<CountedPerson> staff,
            List<Sheet> sheets) {
        Map<Long, Sheet> best = new HashMap<>();
        for (Sheet one : sheets) {
            best.merge(one.person(), one, (a, b) -> Sheet.WORSE_FIRST.compare(a, b) >= 0 ? a : b);
        }
        Function<CountedPerson, Count> count = one -> count(best.get(one.person()), passPercent);
        return new Outcome(
                day,
                over,
                staff.stream().map(count).reduce(Count.NONE, Count::plus),
                over
                        ? groups(staff, CountedPerson::division, CountedPerson::divisionName, count)
                        : List.of(),
                over
                        ? groups(staff, CountedPerson::staffType, CountedPerson::staffType, count)
                        : List.of());
    }

    private static Count count(Sheet best, int passPercent) {
        boolean passed = best != null && best.passes(passPercent);
        return new Count(1, best == null ? 0 : 1, passed ? 1 : 0, passed && best.isAware() ? 1 : 0);
    }

    private static List<StaffGroup> groups(
            List<CountedPerson> staff,
            Function<CountedPerson, String> key,
            Function<CountedPerson, String> name,
            Function<CountedPerson, Count> count) {
        Map<String, StaffGroup> groups = new LinkedHashMap<>();
        for (CountedPerson one : staff) {
            groups.merge(
                    key.apply(one),
                    new StaffGroup(key.apply(one), List.of(name.apply(one)), count.apply(one)),
                    (a, b) -> new StaffGroup(a.key(), a.names(), a.count().plus(b.count())));
        }
        return StaffGroup.merged(List.copyOf(groups.values()));
    }

    /** The same for those who see some divisions only: of groups those that stand alone. */
    Outcome only(Collection<String> slugs) {
        Set<String> own = Set.copyOf(slugs);
        return new Outcome(
                day,
                isOver,
                whole,
                divisions.stream()
                        .filter(one -> !one.isMerged() && own.contains(one.key()))
                        .toList(),
                List.of());
    }
}
