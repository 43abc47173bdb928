package khlang.contribution.web;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;

/**
 * A year's works as columns, October to September. Lengths are in units of the drawing.
 *
 * @param columns twelve of them
 */
public record MonthBars(List<Column> columns) {

    private static final int FLOOR = 176;
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
     * @param top where its bar ends
     */
    public record Column(
            String month,
            Optional<Integer> year,
            int x,
            int middle,
            int top,
            int width,
            int height,
            long value) {}

    /** The columns are copied. */
    public MonthBars {
        columns = List.copyOf(columns);
    }

    static MonthBars of(FiscalYear year, Map<YearMonth, Long> works) {
        long most = works.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (YearMonth month : year.months()) {
            int x = LEFT + columns.size() * SLOT + (SLOT - BAR) / 2;
            long value = works.getOrDefault(month, 0L);
            int height = most == 0 ? 0 : Math.toIntExact(Math.ceilDiv(value * TALLEST, most));
            columns.add(
                    new Column(
                            name(month),
                            year(month),
                            x,
                            x + BAR / 2,
                            FLOOR - height,
                            BAR,
                            height,
                            value));
        }
        return new MonthBars(columns);
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
