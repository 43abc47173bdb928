package khlang.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table for a spreadsheet: with the mark by which Excel knows UTF-8. */
public final class CsvWriter implements AutoCloseable {

    /** What resources that answer such tables produce. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** What a spreadsheet may take for the beginning of a formula, in both widths. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;

    /** Begins a table. */
    public CsvWriter(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write(BYTE_ORDER_MARK);
    }

    /** Writes a row; no cell is null. */
    public void row(List<String> cells) throws IOException {
        out.write(
                cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", LINE_END)));
    }

    /** In quotes; and what a spreadsheet would take for a formula gets an apostrophe before it. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
