package khlang.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table as they were typed, blank ones too; there is always one to type into.
 *
 * @param rows each with one text for each column
 */
public record TypedRows(RowTable table, List<List<String>> rows) {

    /** The rows of a table in the fields of a form. */
    public static TypedRows of(RowTable table, Map<String, List<String>> fields) {
        int count = 1;
        for (RowColumn column : table.columns()) {
            count = Math.max(count, fields.getOrDefault(table.field(column), List.of()).size());
        }
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < count; row++) {
            var cells = new ArrayList<String>();
            for (RowColumn column : table.columns()) {
                List<String> typed = fields.getOrDefault(table.field(column), List.of());
                cells.add(row < typed.size() ? typed.get(row) : column.blank());
            }
            rows.add(List.copyOf(cells));
        }
        return new TypedRows(table, List.copyOf(rows));
    }

    /** Whether the form had this table at all. */
    static boolean areIn(RowTable table, Map<String, List<String>> fields) {
        return table.columns().stream().anyMatch(one -> fields.containsKey(table.field(one)));
    }

    /** Whether nothing was typed into any row. */
    boolean areBlank() {
        return rows.stream().allMatch(this::isBlank);
    }

    /** Whether nothing was typed into a row, so that it is none. */
    boolean isBlank(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (table.columns().get(i).makesRow(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The fields of the form that show these rows. */
    Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            fields.put(
                    table.field(table.columns().get(i)),
                    rows.stream().map(row -> row.get(column)).toList());
        }
        return fields;
    }

    /** The same with a blank row more, if one more may be. */
    TypedRows added() {
        if (rows.size() >= table.most()) {
            return this;
        }
        var more = new ArrayList<>(rows);
        more.add(blank());
        return new TypedRows(table, List.copyOf(more));
    }

    /** The same without a row; without the only one, there is a blank one. */
    TypedRows removed(int row) {
        var fewer = new ArrayList<>(rows);
        fewer.remove(row);
        if (fewer.isEmpty()) {
            fewer.add(blank());
        }
        return new TypedRows(table, List.copyOf(fewer));
    }

    /** The same with two rows in each other's place. */
    TypedRows swapped(int row, int other) {
        var turned = new ArrayList<>(rows);
        turned.set(row, rows.get(other));
        turned.set(other, rows.get(row));
        return new TypedRows(table, List.copyOf(turned));
    }

    private List<String> blank() {
        return table.columns().stream().map(RowColumn::blank).toList();
    }
}
