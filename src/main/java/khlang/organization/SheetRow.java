package khlang.organization;

import java.util.Map;

/**
 * A row of a sheet as it was typed.
 *
 * @param number as the spreadsheet counts, from 1 for the names of the columns
 * @param cells what stands in it, by the names of the columns' constants; empty cells are left out
 */
public record SheetRow(int number, Map<String, String> cells) {

    /** The cells are copied. */
    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in a cell; empty when nothing does. */
    public String cell(Enum<?> column) {
        return cells.getOrDefault(column.name(), "");
    }
}
