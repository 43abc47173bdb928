package khlang.files;

import java.util.ArrayList;
import java.util.List;
import khlang.files.SpreadsheetException.Reason;

/**
 * A table of texts, from a file of commas or of Excel. Rows are as long as what stands in them;
 * blanks at the ends of a cell are gone.
 *
 * @param rows from the top, empty ones included
 */
public record Spreadsheet(List<List<String>> rows) {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 5 << 20;

    /** The most rows, the one with the names of the columns included. */
    public static final int MOST_ROWS = 5_001;

    /** The most columns. */
    public static final int MOST_COLUMNS = 50;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The rows are copied. */
    public Spreadsheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a file. What it is, its bytes say: names lie.
     *
     * @throws SpreadsheetException when it is not a table, or larger than we take
     */
    public static Spreadsheet read(byte[] bytes) throws SpreadsheetException {
        if (bytes.length > MOST_BYTES) {
            throw new SpreadsheetException(Reason.TOO_MANY_BYTES);
        }
        if (startsWith(bytes, OLD_EXCEL)) {
            throw new SpreadsheetException(Reason.OLD_FORMAT);
        }
        List<List<String>> rows =
                startsWith(bytes, ZIP) ? Workbooks.read(bytes) : SeparatedText.read(bytes);
        if (rows.stream().allMatch(List::isEmpty)) {
            throw new SpreadsheetException(Reason.EMPTY);
        }
        return new Spreadsheet(rows);
    }

    /** As a workbook with one sheet of texts; the first row stands out. */
    public byte[] asWorkbook(String sheet) {
        return Workbooks.write(sheet, rows);
    }

    /** Separated by commas, in UTF-8 with the mark by which Excel knows it. */
    public byte[] asCommaSeparated() {
        return SeparatedText.write(rows);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Takes rows one by one and stops at the limits. */
    static final class Rows {

        private final List<List<String>> rows = new ArrayList<>();

        void add(List<String> cells) throws SpreadsheetException {
            int last = cells.size();
            while (last > 0 && cells.get(last - 1).isBlank()) {
                last--;
            }
            if (last > MOST_COLUMNS) {
                throw new SpreadsheetException(Reason.TOO_MANY_COLUMNS);
            }
            rows.add(cells.subList(0, last).stream().map(String::strip).toList());
            // Excel keeps rows that were filled once: only what stands in the table counts.
            if (rows.size() > MOST_ROWS && last > 0) {
                throw new SpreadsheetException(Reason.TOO_MANY_ROWS);
            }
        }

        int size() {
            return rows.size();
        }

        List<List<String>> all() {
            int last = rows.size();
            while (last > 0 && rows.get(last - 1).isEmpty()) {
                last--;
            }
            return rows.subList(0, last);
        }
    }
}
