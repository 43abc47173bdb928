package khlang.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import khlang.evaluation.ReportContent.RowContent;
import khlang.language.Sentences;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;

/** The tables of the yearly report as rows of a workbook (domain §1.5.3). */
final class ReportTable {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.web.fields");

    private ReportTable() {}

    /** The heads of the columns first. */
    static List<List<String>> rows(ReportView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(WORDS.say("columns").split(",")));
        for (PlanTable table : view.plan().plan().tables()) {
            for (PlanRow row : table.rows()) {
                rows.add(row(view, table, row));
            }
        }
        return rows;
    }

    private static List<String> row(ReportView view, PlanTable table, PlanRow row) {
        RowContent written = view.content().row(row.id());
        return List.of(
                table.title(),
                Integer.toString(row.number()),
                row.activity(),
                String.join("\n", row.indicators()),
                row.target(),
                String.join("\n", view.results(row)),
                view.plan().status(row).label(),
                String.join("\n", view.evidence(row)),
                written.problems(),
                written.suggestions());
    }
}
