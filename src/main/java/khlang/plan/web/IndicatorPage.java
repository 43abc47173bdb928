package khlang.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.plan.KnownFigure;
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
 * @param text the words for figures
 * @param mayChange whether the reader may rewrite the row
 * @param seesAll whether the lists are of the whole office, not only of one's own divisions
 */
public record IndicatorPage(
        PlanPage plan,
        PlanTable table,
        PlanRow row,
        Map<String, KnownFigure> before,
        Map<String, Figure> lists,
        Map<String, List<MeasurePage.Row>> divisions,
        MeasureText text,
        boolean mayChange,
        boolean seesAll)
        implements Page {

    /** The tables are copied. */
    public IndicatorPage {
        before = Map.copyOf(before);
        lists = Map.copyOf(lists);
        divisions = Map.copyOf(divisions);
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
        return divisions.getOrDefault(measure, List.of()).stream()
                .filter(one -> one.tally() == null)
                .map(MeasurePage.Row::label)
                .toList();
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
