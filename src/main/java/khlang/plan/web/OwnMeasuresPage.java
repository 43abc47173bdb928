package khlang.plan.web;

import java.util.List;
import java.util.Map;
import khlang.figures.Figure;
import khlang.plan.ActionPlan;
import khlang.plan.OwnMeasureEdits;
import khlang.plan.PlanMeasure;
import khlang.plan.PlanRow;
import khlang.web.Page;

/**
 * The measures that the committee of a year has defined itself.
 *
 * @param figures what they say, by their keys; of retired ones nothing
 * @param isClosed whether the year's report was handed over, so that nothing changes any more
 */
public record OwnMeasuresPage(
        ActionPlan plan, Map<String, Figure> figures, boolean isClosed, String said)
        implements Page {

    /** The figures are copied. */
    public OwnMeasuresPage {
        figures = Map.copyOf(figures);
    }

    /** The rows for which a measure is counted. */
    public List<PlanRow> rows(PlanMeasure measure) {
        return plan.rows().filter(row -> row.measures().contains(measure.id())).toList();
    }

    /** Whether another one may be defined. */
    public boolean mayAdd() {
        return !isClosed && plan.ownMeasures().size() < OwnMeasureEdits.MOST;
    }

    @Override
    public String template() {
        return "plan/own-measures.jte";
    }
}
