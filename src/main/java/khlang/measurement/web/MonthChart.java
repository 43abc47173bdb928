package khlang.measurement.web;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;

/**
 * A year's accesses as columns, October to September. Lengths are in units of the drawing.
 *
 * @param columns twelve of them
 * @param hasStaff whether each month has a second bar, for staff
 */
public record MonthChart(List<Column> columns, boolean hasStaff) {

    static final int WIDTH = 372;
    static final int HEIGHT = 214;

    /** The line on which the bars stand. */
    static final int FLOOR = 176;

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
     */
    public record Column(
            String month, Optional<Integer> year, int middle, Bar byPublic, Bar byStaff) {}

    /** A bar; one that must not be told has no height and no value. */
    public record Bar(int x, int y, int width, int height, long value) {}

    /**
     * Draws the rows of a table by months.
     *
     * @param rows as many as the year has months
     */
    static MonthChart of(FiscalYear year, List<AccessRow> rows, boolean hasStaff) {
        List<YearMonth> months = year.months();
        long most =
                rows.stream()
                        .flatMapToLong(
                                row -> LongStream.of(row.count().byPublic(), row.drawnStaff()))
                        .max()
                        .orElse(0);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < months.size(); i++) {
            int x = LEFT + i * SLOT + (SLOT - BAR) / 2;
            int width = hasStaff ? BAR / 2 : BAR;
            AccessRow row = rows.get(i);
            columns.add(
                    new Column(
                            name(months.get(i)),
                            year(months.get(i)),
                            x + BAR / 2,
                            bar(x, width, row.count().byPublic(), most),
                            bar(x + width, width, row.drawnStaff(), most)));
        }
        return new MonthChart(columns, hasStaff);
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
