package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import khlang.evaluation.YearReport;
import khlang.evaluation.YearReports;
import khlang.evaluation.pack.PackContent;
import khlang.evaluation.pack.PackEntry;
import khlang.evaluation.pack.PackScope;
import khlang.files.Spreadsheet;
import khlang.language.Sentences;

/** The yearly reports in packs: each revision with the figures that it was agreed with. */
@ApplicationScoped
class PackedReports implements PackContent {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.web.words");

    @Inject YearReports reports;
    @Inject ReportViews views;

    @Override
    public List<PackEntry> entries(PackScope scope) {
        return reports.of(scope.year()).stream().map(one -> entry(one, scope)).toList();
    }

    private PackEntry entry(YearReport report, PackScope scope) {
        String number = Integer.toString(report.number());
        List<List<String>> rows = ReportTable.rows(views.view(report, scope.plan()));
        return new PackEntry(
                WORDS.say("report.name", number),
                WORDS.say("report.title", number, report.stage().label()),
                out -> out.write(new Spreadsheet(rows).asWorkbook("report-" + number)));
    }
}
