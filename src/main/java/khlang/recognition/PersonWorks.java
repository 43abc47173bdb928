package khlang.recognition;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khlang.contribution.Giver;
import khlang.contribution.Work;
import khlang.contribution.WorkYear;

/**
 * What somebody has given in a year. It says what, not how much: how often a work was read is not
 * known here, and nothing is counted.
 *
 * @param person the key
 * @param division the slug of the one for which the first of the works was given; may be empty
 * @param works the latest first; never empty
 */
public record PersonWorks(long person, String name, String division, List<Work> works) {

    /** The works are copied. */
    public PersonWorks {
        works = List.copyOf(works);
    }

    /** Everybody who is named in a year but one, by name. */
    static List<PersonWorks> of(WorkYear year, long without) {
        Map<Long, Giver> people = new LinkedHashMap<>();
        Map<Long, List<Work>> works = new LinkedHashMap<>();
        for (Work work : year.works()) {
            for (Giver giver : work.givers()) {
                if (giver.isNamed() && giver.person() != without) {
                    people.putIfAbsent(giver.person(), giver);
                    works.computeIfAbsent(giver.person(), none -> new ArrayList<>()).add(work);
                }
            }
        }
        Collator thai = Collator.getInstance(Locale.of("th", "TH"));
        return people.values().stream()
                .map(
                        one ->
                                new PersonWorks(
                                        one.person(),
                                        one.name(),
                                        one.division(),
                                        latestFirst(works.get(one.person()))))
                .sorted(
                        Comparator.comparing(PersonWorks::name, thai::compare)
                                .thenComparingLong(PersonWorks::person))
                .toList();
    }

    private static List<Work> latestFirst(List<Work> works) {
        return works.stream()
                .sorted(Comparator.comparing(Work::day).reversed().thenComparing(Work::key))
                .toList();
    }
}
