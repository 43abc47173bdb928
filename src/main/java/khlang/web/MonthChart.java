package khlang.web;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;

/**
 * Numbers of a fiscal year as columns, October to September. Lengths are in units of the drawing.
 *
 * @param columns twelve of them
 * @param hasSecond whether each month has a second bar
 */
public record MonthChart(List<Column> columns, boolean hasSecond) {

    /** The line on which the bars stand. */
    public static final int FLOOR = 176;

    private static final int LEFT = 6;
    private static final int SLOT = 30;
    private static final int BAR = 22;
    private static final int TALLEST = 152;
    private static final int BUDDHIST_ERA = 543;

    /**
     * A month.
     *
     * @param year the Buddhist year, where the eye needs it
     * @param middle where its name stands
     * @param second without height where there is none
     */
    public record Column(String month, Optional<Integer> year, int middle, Bar first, Bar second) {}

    /** A bar; one that must not be told has no height and no value. */
    public record Bar(int x, int y, int width, int height, long value) {}

    /** The columns are copied. */
    public MonthChart {
        columns = List.copyOf(columns);
    }

    /**
     * One bar a month.
     *
     * @param values of the year's twelve months, in their order, none below 0
     */
    public static MonthChart of(FiscalYear year, List<Long> values) {
        return of(year, values, List.of());
    }

    /**
     * Two bars a month.
     *
     * @param first of the year's twelve months, in their order, none below 0
     * @param second as {@code first}; empty for one bar a month
     */
    public static MonthChart of(FiscalYear year, List<Long> first, List<Long> second) {
        long most =
                Stream.concat(first.stream(), second.stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        boolean two = !second.isEmpty();
        int width = two ? BAR / 2 : BAR;
        List<YearMonth> months = year.months();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < months.size(); i++) {
            int x = LEFT + i * SLOT + (SLOT - BAR) / 2;
            columns.add(
                    new Column(
                            name(months.get(i)),
                            year(months.get(i)),
                            x + BAR / 2,
                            bar(x, width, first.get(i), most),
                            bar(x + width, width, two ? second.get(i) : 0, most)));
        }
        return new MonthChart(columns, two);
    }

    private static Bar bar(int x, int width, long value, long most) {
        int height = most == 0 ? 0 : Math.toIntExact(Math.ceilDiv(value * TALLEST, most));
        return new Bar(x, FLOOR - height, width, height, value);
    }

    private static String name(YearMonth month) {
        String name = ThaiDates.month(month);
        return name.substring(0, name.indexOf(' '));
    }

    private static Optional<Integer> year(YearMonth month) {
        boolean first = month.getMonth() == Month.OCTOBER || month.getMonth() == Month.JANUARY;
        return first ? Optional.of(month.getYear() + BUDDHIST_ERA) : Optional.empty();
    }
}
