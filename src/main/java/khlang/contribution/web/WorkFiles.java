package khlang.contribution.web;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.contribution.Work;
import khlang.contribution.WorkYear;
import khlang.web.TableFile;

/** Lists of works to take away. The first row names the columns; a cell is never a formula. */
final class WorkFiles {

    private WorkFiles() {}

    static Response workbook(WorkYear works, GiverNames names, int year) {
        return TableFile.workbook("contributions-" + year, rows(works, names));
    }

    static Response commaSeparated(WorkYear works, GiverNames names, int year) {
        return TableFile.commaSeparated("contributions-" + year, rows(works, names));
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
}
