package khlang.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.plan.EnteredFigures.EnteredFigure;
import khlang.plan.KnownFigure;
import khlang.plan.KnownFigures;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;
import khlang.web.MonthChart;
import khlang.web.Page;

/**
 * A row of the plan with all that is known of it.
 *
 * @param plan the year with its figures
 * @param before the figures of the year before, by the measure's key
 * @param lists what this reader may see of the measures, by their keys; empty for the public
 * @param divisions for each of those the row's first number by division
 * @param beside for each of those the same by what only another list can be broken down by
 * @param text the words for figures
 * @param mayChange whether the reader may rewrite the row
 * @param evidence what proves the row; empty for those who may not know of any
 * @param counted what the rooms count, by the measure's key, where something else stands or could
 * @param entered what was typed in, by the measure's key
 * @param said what was just done; empty for nothing
 * @param seesAll whether the lists are of the whole office, not only of one's own divisions
 */
public record IndicatorPage(
        PlanPage plan,
        PlanTable table,
        PlanRow row,
        Map<String, KnownFigure> before,
        Map<String, Figure> lists,
        Map<String, List<MeasurePage.Row>> divisions,
        Map<String, List<MeasurePage.Beside>> beside,
        MeasureText text,
        boolean mayChange,
        Optional<RowEvidence.Shown> evidence,
        Map<String, KnownFigure> counted,
        Map<String, EnteredFigure> entered,
        String said,
        boolean seesAll)
        implements Page {

    /** The tables are copied. */
    public IndicatorPage {
        before = Map.copyOf(before);
        lists = Map.copyOf(lists);
        divisions = Map.copyOf(divisions);
        beside = Map.copyOf(beside);
        counted = Map.copyOf(counted);
        entered = Map.copyOf(entered);
    }

    /** The plan's year. */
    public FiscalYear year() {
        return plan.plan().year();
    }

    /** What the plan calls the step of the knowledge process or of change. */
    public String step() {
        return plan.plan().stepName(row).orElse("");
    }

    /** The path of the row's page, or of another row's. */
    public String path(PlanRow one) {
        return "/plan/" + year().buddhistYear() + "/indicators/" + one.id();
    }

    /** The row that stands before or after this one on paper. */
    public Optional<PlanRow> neighbour(int steps) {
        List<PlanRow> rows = plan.plan().rows().toList();
        int place = rows.indexOf(row) + steps;
        return place < 0 || place >= rows.size() ? Optional.empty() : Optional.of(rows.get(place));
    }

    /** A number of the year before with its unit; empty where nothing was counted then. */
    public Optional<String> before(KnownFigure figure, KnownFigure.Part part) {
        return plan.value(before, figure, part);
    }

    /** A number by month; empty where it has none, or nothing to show yet. */
    public Optional<MonthChart> chart(KnownFigure.Part part) {
        return plan.chart(part);
    }

    /** The divisions that have not recorded anything, by name: that is no zero. */
    public List<String> silent(String measure) {
        return Optional.ofNullable(lists.get(measure)).filter(Figure::asksDivisions).stream()
                .flatMap(figure -> silent(figure, figure.recordedBy()))
                .toList();
    }

    private Stream<String> silent(Figure figure, Set<String> heard) {
        return divisions.getOrDefault(figure.measure(), List.of()).stream()
                .filter(one -> !heard.contains(one.value()))
                .map(MeasurePage.Row::label);
    }

    /** What was typed in for a measure; empty where nothing is confirmed. */
    public Optional<EnteredFigure> entered(String measure) {
        return Optional.ofNullable(entered.get(measure));
    }

    /** What stands is not what the rooms count: their first number with its unit. */
    public Optional<String> countedInstead(KnownFigure figure) {
        return entered(figure.measure())
                .filter(EnteredFigure::isChosen)
                .flatMap(one -> Optional.ofNullable(counted.get(figure.measure())))
                .map(one -> plan.value(one, one.parts().getFirst()));
    }

    /** What was typed in does not stand: its first number with its unit. */
    public Optional<String> enteredBeside(KnownFigure figure) {
        return entered(figure.measure())
                .filter(one -> !one.isChosen() && counted.containsKey(figure.measure()))
                .map(one -> KnownFigures.known(one.figure()))
                .map(one -> plan.value(one, one.parts().getFirst()));
    }

    /** What the definitions of the row's measures ask for as proof. */
    public List<String> evidenceAsked() {
        return plan.plan().evidenceAsked(row);
    }

    /** The other rows for which a measure is counted too. */
    public List<PlanRow> others(String measure) {
        return plan.plan()
                .rows()
                .filter(one -> !one.id().equals(row.id()) && one.measures().contains(measure))
                .toList();
    }

    @Override
    public String template() {
        return "plan/indicator.jte";
    }
}
