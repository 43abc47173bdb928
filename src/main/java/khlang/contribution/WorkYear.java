package khlang.contribution;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was given in a year, in the order in which it is listed. It counts works, never people: a
 * work of several counts once in each of their divisions, and once in all.
 */
public record WorkYear(List<Work> works) {

    private static final Comparator<Work> NEWEST =
            Comparator.comparing(Work::day).reversed().thenComparing(Work::key);

    /** The works are copied. */
    public WorkYear {
        works = List.copyOf(works);
    }

    /** Those that a filter lets through, in its order. */
    public WorkYear only(WorkFilter filter) {
        return new WorkYear(
                works.stream().filter(filter::lets).sorted(order(filter.byName())).toList());
    }

    private static Comparator<Work> order(boolean byName) {
        if (!byName) {
            return NEWEST;
        }
        Collator thai = Collator.getInstance(Locale.of("th", "TH"));
        return Comparator.comparing(Work::what, thai::compare).thenComparing(NEWEST);
    }

    /** How many there are of each kind; a kind of which there are none is missing. */
    public Map<ContributionKind, Long> byKind() {
        return works.stream()
                .collect(
                        Collectors.groupingBy(
                                Work::kind,
                                () -> new EnumMap<>(ContributionKind.class),
                                Collectors.counting()));
    }

    /** How many there are in each month that has any. */
    public Map<YearMonth, Long> byMonth() {
        return count(one -> Stream.of(YearMonth.from(one.day())));
    }

    /** How many there are for each division that has any, by slug. */
    public Map<String, Long> byDivision() {
        return count(Work::divisions);
    }

    private <K extends Comparable<K>> Map<K, Long> count(Function<Work, Stream<K>> under) {
        return works.stream()
                .flatMap(under)
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
