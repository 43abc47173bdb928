package khlang.measurement.web;

import java.util.ArrayList;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessCount;
import khlang.measurement.SmallCells;
import khlang.web.MonthChart;

/**
 * A table of accesses by one quality, as it stands on a page and in a file.
 *
 * @param id of the heading on the page
 * @param title the heading
 * @param head what the first column names
 */
public record AccessTable(String id, String title, String head, List<AccessRow> rows) {

    /** The rows are copied. */
    public AccessTable {
        rows = List.copyOf(rows);
    }

    /** A line before it is known what of it may be told. */
    record Line(String name, String address, AccessCount count, AccessCount before) {}

    /** Makes the table; its title and head stand in the bundle under its id. */
    static AccessTable of(String id, List<Line> lines) {
        List<Boolean> hidden = SmallCells.hidden(lines.stream().map(Line::count).toList());
        List<Boolean> before = SmallCells.hidden(lines.stream().map(Line::before).toList());
        var rows = new ArrayList<AccessRow>();
        for (int i = 0; i < lines.size(); i++) {
            Line one = lines.get(i);
            rows.add(
                    new AccessRow(
                            one.name(),
                            one.address(),
                            one.count(),
                            hidden.get(i),
                            one.before(),
                            before.get(i)));
        }
        return new AccessTable(
                id, StatisticsWords.say(id + ".title"), StatisticsWords.say(id + ".head"), rows);
    }

    /** Its rows drawn, when they are the months of a year. */
    MonthChart chart(FiscalYear year, boolean staff) {
        return MonthChart.of(
                year,
                rows.stream().map(row -> row.count().byPublic()).toList(),
                staff ? rows.stream().map(AccessRow::drawnStaff).toList() : List.of());
    }

    /** How long a row's bar is, 0 to 100: its share of the longest. */
    public long bar(AccessRow row) {
        long most = rows.stream().mapToLong(AccessTable::drawn).max().orElse(0);
        return most == 0 ? 0 : Math.ceilDiv(drawn(row) * 100, most);
    }

    private static long drawn(AccessRow row) {
        return row.count().byPublic() + row.drawnStaff();
    }

    /** Its rows for a file, the title before each; the columns are those of {@link #columns}. */
    List<List<String>> cells(boolean staff) {
        return rows.stream()
                .map(
                        row ->
                                staff
                                        ? List.of(
                                                title,
                                                row.name(),
                                                Long.toString(row.count().byPublic()),
                                                plain(row.staff()),
                                                Long.toString(row.before().byPublic()),
                                                plain(row.staffBefore()))
                                        : List.of(
                                                title,
                                                row.name(),
                                                Long.toString(row.count().byPublic()),
                                                Long.toString(row.before().byPublic())))
                .toList();
    }

    private static String plain(String number) {
        return number.replace(",", "");
    }

    /** The names of a file's columns. */
    static List<String> columns(boolean staff) {
        return List.of(StatisticsWords.say(staff ? "columns.staff" : "columns").split(","));
    }
}
