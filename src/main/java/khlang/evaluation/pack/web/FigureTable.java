package khlang.evaluation.pack.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import khlang.figures.Tally;
import khlang.language.Sentences;
import khlang.plan.PlanRow;
import khlang.plan.web.MeasureText;
import khlang.plan.web.PlanAnswers;
import khlang.plan.web.PlanFacts;
import khlang.plan.web.PlanPage;

/** The figures of a pack as a table and for programs. */
final class FigureTable {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.web.words");

    private FigureTable() {}

    /**
     * The figures of a pack.
     *
     * @param asOf the day for which they are true
     * @param closedOn the day on which the year was closed; null while it is open
     * @param listsAsOf the day on which the lists were counted
     */
    record Told(int fiscalYear, String asOf, String closedOn, String listsAsOf, List<Row> rows) {}

    /** A row of the plan with its measures. */
    record Row(
            String id,
            String activity,
            String target,
            String status,
            List<PlanAnswers.Measure> measures,
            List<Listed> lists) {}

    /**
     * What a list counts; both numbers are null where there is none.
     *
     * @param differs whether that is another number than the measure's
     * @param folder with the list
     */
    record Listed(
            String measure,
            String number,
            Long counted,
            Long all,
            boolean differs,
            String folder) {}

    static Told told(FigureSnapshot.Counted figures) {
        return new Told(
                figures.page().plan().fiscalYear(),
                figures.asOf().toString(),
                figures.closed().map(one -> one.on().toString()).orElse(null),
                figures.page().today().toString(),
                figures.scope().rows().stream().map(row -> told(figures, row)).toList());
    }

    private static Row told(FigureSnapshot.Counted figures, PlanRow row) {
        MeasureText text = MeasureText.of(figures.page().plan());
        return new Row(
                row.id(),
                row.activity(),
                row.target(),
                figures.page().status(row).name(),
                figures.page().of(row).stream()
                        .map(figure -> PlanFacts.told(figure, text))
                        .toList(),
                figures.numbers(row).stream().map(FigureTable::told).toList());
    }

    private static Listed told(PackedNumber number) {
        return new Listed(
                number.figure().measure(),
                number.part().key(),
                number.counted().map(Tally::counted).orElse(null),
                number.counted().map(Tally::all).orElse(null),
                number.differs(),
                folder(number.figure().measure()));
    }

    /** Where a measure's lists lie; the keys of measures hold nothing but letters and digits. */
    static String folder(String measure) {
        return WORDS.say("folder", measure);
    }

    /** The heads of the columns first. */
    static List<List<String>> rows(FigureSnapshot.Counted figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(WORDS.say("columns").split(",")));
        for (PlanRow row : figures.scope().rows()) {
            figures.numbers(row).forEach(one -> rows.add(cells(figures, row, one)));
        }
        return rows;
    }

    private static List<String> cells(
            FigureSnapshot.Counted figures, PlanRow row, PackedNumber number) {
        PlanPage page = figures.page();
        boolean share = number.part().isShare();
        Tally tally = number.part().tally();
        return List.of(
                row.id(),
                row.activity(),
                row.target(),
                page.status(row).label(),
                number.figure().measure(),
                page.measureName(number.figure().measure()),
                page.name(number.figure(), number.part()),
                page.value(number.figure(), number.part()),
                Long.toString(tally.counted()),
                share ? Long.toString(tally.all()) : "",
                share ? tally.percent().map(BigDecimal::toPlainString).orElse("") : "",
                page.unit(number.figure(), number.part()),
                number.figure().provenance().label(),
                figures.asOf().toString(),
                number.counted().map(one -> Long.toString(one.counted())).orElse(""),
                number.counted()
                        .filter(one -> share)
                        .map(one -> Long.toString(one.all()))
                        .orElse(""),
                page.today().toString(),
                WORDS.say(number.differs() ? "differs" : "agrees"));
    }
}
