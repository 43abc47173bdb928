package khlang.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;

/** Finds the columns of a sheet by their names, and makes the empty one that people fill in. */
public final class Sheet {

    private static final String FILE = "file";

    private Sheet() {}

    /** The sheet to fill in: the names of the columns. */
    public static <C extends Enum<C> & SheetColumn> Spreadsheet template(Class<C> columns) {
        return new Spreadsheet(
                List.of(Stream.of(columns.getEnumConstants()).map(SheetColumn::label).toList()));
    }

    /**
     * Reads a sheet. Columns with other names are left out, empty rows too.
     *
     * @param longestCell in characters, longer than any field may be, so that what is cut off is
     *     wrong anyway
     * @throws RefusedException when it is no such sheet
     */
    public static <C extends Enum<C> & SheetColumn> List<SheetRow> read(
            byte[] bytes, Class<C> columns, int longestCell) {
        List<List<String>> rows = rows(bytes);
        Map<C, Integer> places = places(rows.getFirst(), columns);
        var found = new ArrayList<SheetRow>();
        for (int i = 1; i < rows.size(); i++) {
            Map<String, String> cells = cells(rows.get(i), places, longestCell);
            if (!cells.isEmpty()) {
                found.add(new SheetRow(i + 1, cells));
            }
        }
        if (found.isEmpty()) {
            throw new RefusedException(FILE, "table.empty");
        }
        return found;
    }

    private static List<List<String>> rows(byte[] bytes) {
        try {
            return Spreadsheet.read(bytes).rows();
        } catch (SpreadsheetException e) {
            String rule =
                    switch (e.reason()) {
                        case OLD_FORMAT -> "table.oldFormat";
                        case UNREADABLE -> "table.unreadable";
                        case EMPTY -> "table.empty";
                        case TOO_MANY_BYTES -> "table.tooManyBytes";
                        case TOO_MANY_ROWS -> "table.tooManyRows";
                        case TOO_MANY_COLUMNS -> "table.tooManyColumns";
                    };
            throw new RefusedException(FILE, rule);
        }
    }

    private static <C extends Enum<C> & SheetColumn> Map<C, Integer> places(
            List<String> heads, Class<C> columns) {
        var places = new HashMap<C, Integer>();
        for (C column : columns.getEnumConstants()) {
            for (int i = 0; i < heads.size(); i++) {
                boolean isIt = heads.get(i).replaceAll("[\\s*]", "").equals(column.label());
                if (isIt && places.put(column, i) != null) {
                    throw new RefusedException(FILE, "table.columnTwice", column.label());
                }
            }
            if (column.isRequired() && !places.containsKey(column)) {
                throw new RefusedException(FILE, "table.noColumn", column.label());
            }
        }
        return places;
    }

    private static <C extends Enum<C>> Map<String, String> cells(
            List<String> row, Map<C, Integer> places, int longest) {
        var cells = new HashMap<String, String>();
        places.forEach(
                (column, at) -> {
                    String text = at < row.size() ? cut(row.get(at), longest) : "";
                    if (!text.isEmpty()) {
                        cells.put(column.name(), text);
                    }
                });
        return cells;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splits ? longest - 1 : longest);
    }
}
