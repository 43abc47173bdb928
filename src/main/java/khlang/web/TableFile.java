package khlang.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import khlang.files.Spreadsheet;

/** Tables to take away. The first row names the columns; a cell is a text and never a formula. */
public final class TableFile {

    /** What resources that answer workbooks produce. */
    public static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableFile() {}

    /**
     * @param name of the sheet and the file, in Latin letters, at most 31 signs
     */
    public static Response workbook(String name, List<List<String>> rows) {
        return file(new Spreadsheet(rows).asWorkbook(name), name + ".xlsx");
    }

    /**
     * @param name of the file, in Latin letters
     */
    public static Response commaSeparated(String name, List<List<String>> rows) {
        StreamingOutput written =
                out -> {
                    try (var csv = new CsvWriter(out)) {
                        for (List<String> row : rows) {
                            csv.row(row);
                        }
                    }
                };
        return file(written, name + ".csv");
    }

    private static Response file(Object content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
