package khlang.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import khlang.files.SpreadsheetException.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Tables as workbooks of Excel (xlsx); only the first sheet is read. */
final class Workbooks {

    private static final String PROGRAM = "Khlang";
    private static final int MOST_ENTRIES = 1_000;

    /** A sheet of the largest size that we take needs a tenth of it. */
    private static final long MOST_BYTES_UNPACKED = 100L << 20;

    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final int WIDTH = 24;

    /** In digits; written out, 1E999999999 fills the memory. */
    private static final int LONGEST_NUMBER = 50;

    private Workbooks() {}

    static List<List<String>> read(byte[] bytes) throws SpreadsheetException {
        checkUnpackedSize(bytes);
        var options = new ReadingOptions(true, true);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), options);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows(rows.iterator());
        } catch (IOException | RuntimeException e) {
            // The parser throws whatever it stumbles over; none of it is our fault.
            throw new SpreadsheetException(Reason.UNREADABLE, e);
        }
    }

    static byte[] write(String sheet, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, PROGRAM, null)) {
            Worksheet page = book.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    page.value(row, column, rows.get(row).get(column));
                    page.width(column, WIDTH);
                }
            }
            page.range(0, 0, 0, Math.max(0, rows.getFirst().size() - 1)).style().bold().set();
            page.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> rows(Iterator<Row> found) throws SpreadsheetException {
        var rows = new Spreadsheet.Rows();
        while (found.hasNext()) {
            Row row = found.next();
            List<String> cells = cells(row);
            if (row.getRowNum() > Spreadsheet.MOST_ROWS) {
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                throw new SpreadsheetException(Reason.TOO_MANY_ROWS);
            }
            while (rows.size() < row.getRowNum() - 1) {
                rows.add(List.of());
            }
            rows.add(cells);
        }
        return rows.all();
    }

    private static List<String> cells(Row row) throws SpreadsheetException {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            String text = cell == null ? "" : text(cell);
            if (column >= Spreadsheet.MOST_COLUMNS && !text.isBlank()) {
                throw new SpreadsheetException(Reason.TOO_MANY_COLUMNS);
            }
            if (column < Spreadsheet.MOST_COLUMNS) {
                cells.add(text);
            }
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return date(cell.asDate().toLocalDate());
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            boolean sane = Math.abs(number.scale()) <= LONGEST_NUMBER;
            return sane ? number.toPlainString() : number.toString();
        }
        String text = cell.getText();
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches("(?i).*[dy].*");
    }

    /**
     * A cell's date is one of the common era, except that where Excel does not know Buddhist years
     * it takes 2564 for one of them.
     */
    private static String date(LocalDate date) {
        int year = date.getYear();
        return "%d/%d/%d"
                .formatted(
                        date.getDayOfMonth(),
                        date.getMonthValue(),
                        year >= FIRST_BUDDHIST_YEAR ? year : year + BUDDHIST_ERA);
    }

    /**
     * A small file can unpack to one that fills the memory. It is read by the same library that the
     * parser uses: both must find the same entries.
     */
    private static void checkUnpackedSize(byte[] bytes) throws SpreadsheetException {
        long total = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new SpreadsheetException(Reason.TOO_MANY_BYTES);
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    total = unpacked(content, buffer, total);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new SpreadsheetException(Reason.UNREADABLE, e);
        }
    }

    private static long unpacked(InputStream entry, byte[] buffer, long before)
            throws IOException, SpreadsheetException {
        long total = before;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            total += read;
            if (total > MOST_BYTES_UNPACKED) {
                throw new SpreadsheetException(Reason.TOO_MANY_BYTES);
            }
        }
        return total;
    }
}
