package khlang.contribution.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.contribution.Work;
import khlang.contribution.WorkYear;
import khlang.files.Spreadsheet;
import khlang.web.CsvWriter;

/** Lists of works to take away. The first row names the columns; a cell is never a formula. */
final class WorkFiles {

    static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkFiles() {}

    static Response workbook(WorkYear works, GiverNames names, int year) {
        return file(
                new Spreadsheet(rows(works, names)).asWorkbook("contributions-" + year),
                "contributions-" + year + ".xlsx");
    }

    static Response commaSeparated(WorkYear works, GiverNames names, int year) {
        StreamingOutput written =
                out -> {
                    try (var csv = new CsvWriter(out)) {
                        for (List<String> row : rows(works, names)) {
                            csv.row(row);
                        }
                    }
                };
        return file(written, "contributions-" + year + ".csv");
    }

    private static List<List<String>> rows(WorkYear works, GiverNames names) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(GiverNames.WORDS.say("columns").split(",")));
        for (Work one : works.works()) {
            rows.add(
                    List.of(
                            Integer.toString(rows.size()),
                            ThaiDates.abbreviated(one.day()),
                            one.kind().label(),
                            one.what(),
                            names.line(one.givers()),
                            one.divisions()
                                    .map(names::division)
                                    .collect(Collectors.joining(", "))));
        }
        return rows;
    }

    private static Response file(Object content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
