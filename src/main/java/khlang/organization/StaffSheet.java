package khlang.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;

/** Finds the columns of a list of staff, and makes the empty list that people fill in. */
final class StaffSheet {

    private static final String FILE = "file";

    /** Longer than any field may be, so that what is cut off is wrong anyway. */
    private static final int LONGEST_CELL = 300;

    private StaffSheet() {}

    /** The list to fill in: the names of the columns. */
    static Spreadsheet template() {
        return new Spreadsheet(
                List.of(Stream.of(StaffColumn.values()).map(StaffColumn::label).toList()));
    }

    /**
     * Reads a list of staff. Columns with other names are left out, empty rows too.
     *
     * @throws RefusedException when it is no such list
     */
    static List<StaffRow> read(byte[] bytes) {
        try {
            return rows(Spreadsheet.read(bytes));
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

    private static List<StaffRow> rows(Spreadsheet table) {
        Map<StaffColumn, Integer> columns = columns(table.rows().getFirst());
        var rows = new ArrayList<StaffRow>();
        for (int i = 1; i < table.rows().size(); i++) {
            List<String> cells = table.rows().get(i);
            var row = new StaffRow(i + 1, draft(cells, columns));
            if (Stream.of(StaffColumn.values()).anyMatch(one -> !one.of(row.draft()).isEmpty())) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new RefusedException(FILE, "table.empty");
        }
        return rows;
    }

    private static Map<StaffColumn, Integer> columns(List<String> heads) {
        var columns = new EnumMap<StaffColumn, Integer>(StaffColumn.class);
        for (StaffColumn column : StaffColumn.values()) {
            for (int i = 0; i < heads.size(); i++) {
                boolean isIt = heads.get(i).replaceAll("[\\s*]", "").equals(column.label());
                if (isIt && columns.put(column, i) != null) {
                    throw new RefusedException(FILE, "table.columnTwice", column.label());
                }
            }
            if (column.isRequired() && !columns.containsKey(column)) {
                throw new RefusedException(FILE, "table.noColumn", column.label());
            }
        }
        return columns;
    }

    private static PersonDraft draft(List<String> cells, Map<StaffColumn, Integer> columns) {
        return new PersonDraft(
                cell(StaffColumn.TITLE, cells, columns),
                cell(StaffColumn.FIRST_NAME, cells, columns),
                cell(StaffColumn.LAST_NAME, cells, columns),
                cell(StaffColumn.POSITION, cells, columns),
                cell(StaffColumn.DIVISION, cells, columns),
                cell(StaffColumn.STAFF_TYPE, cells, columns),
                cell(StaffColumn.EMAIL, cells, columns),
                cell(StaffColumn.FROM, cells, columns));
    }

    private static String cell(
            StaffColumn column, List<String> cells, Map<StaffColumn, Integer> columns) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        String text = at < cells.size() ? cells.get(at) : "";
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1));
        return text.substring(0, splits ? LONGEST_CELL - 1 : LONGEST_CELL);
    }
}
