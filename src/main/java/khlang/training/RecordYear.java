package khlang.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import khlang.calendar.FiscalYear;

/**
 * What somebody has learnt in a year. A study stands in every year in which it goes on. Days and
 * hours count once, when it is over: in the year of the last day.
 *
 * @param courses the earliest first
 * @param today the day for which it is true
 */
public record RecordYear(FiscalYear year, List<LearntCourse> courses, LocalDate today) {

    /** The courses are copied. */
    public RecordYear {
        courses = List.copyOf(courses);
    }

    /** The years of a record, the latest first; a study is not yet in years that are to come. */
    static List<RecordYear> of(List<LearntCourse> courses, LocalDate today) {
        int running = FiscalYear.containing(today).buddhistYear();
        SortedMap<Integer, List<LearntCourse>> years = new TreeMap<>();
        for (LearntCourse one : courses) {
            int end = FiscalYear.containing(one.lastDay()).buddhistYear();
            int begin =
                    one.kind().isLong()
                            ? FiscalYear.containing(one.firstDay()).buddhistYear()
                            : end;
            int known = one.kind().isLong() ? Math.min(end, running) : end;
            for (int year = begin; year <= Math.max(begin, known); year++) {
                years.computeIfAbsent(year, none -> new ArrayList<>()).add(one);
            }
        }
        return years.entrySet().stream()
                .map(one -> new RecordYear(new FiscalYear(one.getKey()), one.getValue(), today))
                .toList()
                .reversed();
    }

    /** Whether the days and hours of a course count in this year. */
    public boolean counts(LearntCourse one) {
        return FiscalYear.containing(one.lastDay()).equals(year) && !one.lastDay().isAfter(today);
    }

    /** The days of all. */
    public int days() {
        return courses.stream().filter(this::counts).mapToInt(LearntCourse::days).sum();
    }

    /** The hours of all of which they are known. */
    public int hours() {
        return courses.stream()
                .filter(this::counts)
                .map(LearntCourse::hours)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
