package khlang.survey.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import khlang.files.Spreadsheet;

/** A table as a file for Excel. */
final class Workbook {

    static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbook() {}

    /**
     * @param name of the sheet and the file, in Latin letters, at most 31 signs
     */
    static Response of(String name, List<List<String>> rows) {
        return Response.ok(new Spreadsheet(rows).asWorkbook(name))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + ".xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
