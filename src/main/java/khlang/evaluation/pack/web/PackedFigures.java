package khlang.evaluation.pack.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import khlang.evaluation.pack.PackContent;
import khlang.evaluation.pack.PackEntry;
import khlang.evaluation.pack.PackScope;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.files.Spreadsheet;
import khlang.language.Sentences;
import khlang.organization.Organization;
import khlang.plan.web.MeasureList;
import khlang.plan.web.MeasureText;
import khlang.web.CsvWriter;
import khlang.web.JsonWriter;

/** The figures in packs: all numbers, how each is counted, and the list it was counted from. */
@ApplicationScoped
class PackedFigures implements PackContent {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.web.words");

    @Inject FigureSnapshot snapshot;
    @Inject Organization organization;

    @Override
    public List<PackEntry> entries(PackScope scope) {
        FigureSnapshot.Counted figures = snapshot.of(scope);
        MeasureText text = MeasureText.of(scope.plan().measures(), organization.divisions());
        var entries = new ArrayList<PackEntry>();
        List<List<String>> table = FigureTable.rows(figures);
        entries.add(
                new PackEntry(
                        WORDS.say("figures.csv"),
                        WORDS.say("figures.title"),
                        out -> write(table, out)));
        entries.add(
                PackEntry.text(
                        WORDS.say("figures.json"),
                        WORDS.say("figures.program"),
                        JsonWriter.line(FigureTable.told(figures))));
        for (String measure : scope.measures()) {
            var method = new Method(scope.plan(), measure, figures.numbers(measure), text);
            entries.add(
                    PackEntry.text(
                            FigureTable.folder(measure) + WORDS.say("method.name"),
                            WORDS.say("method.title", measure, text.name(measure)),
                            method.text()));
            Figure now = figures.now().get(measure);
            if (now != null) {
                now.parts().stream().flatMap(part -> lists(now, part, text)).forEach(entries::add);
            }
        }
        return entries;
    }

    /** Each list twice: people open a workbook, programs and the far future the other one. */
    private static Stream<PackEntry> lists(Figure figure, FigurePart part, MeasureText text) {
        String name = FigureTable.folder(figure.measure()) + WORDS.say("list.name", part.key());
        String title = WORDS.say("list.title", figure.measure(), text.name(figure, part));
        return Stream.of(
                new PackEntry(
                        name + ".csv", title, out -> write(MeasureList.rows(part, text), out)),
                new PackEntry(
                        name + ".xlsx",
                        title,
                        out ->
                                out.write(
                                        new Spreadsheet(MeasureList.rows(part, text))
                                                .asWorkbook(figure.measure()))));
    }

    static void write(List<List<String>> rows, OutputStream out) throws IOException {
        try (var csv = new CsvWriter(out)) {
            for (List<String> row : rows) {
                csv.row(row);
            }
        }
    }
}
