package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Tally;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.plan.ActionPlan;
import khlang.plan.Measures;
import khlang.plan.PlanMeasure;
import khlang.plan.Plans;

/** Figures broken down by everything that they are counted under. */
@ApplicationScoped
class Breakdowns {

    @Inject Measures measures;
    @Inject Plans plans;
    @Inject Organization organization;

    /** One of a figure's numbers by every facet that it has. */
    List<MeasurePage.Breakdown> of(Figure figure, FigurePart part, MeasureText text) {
        var all = new ArrayList<MeasurePage.Breakdown>();
        for (Facet facet : Facet.values()) {
            List<MeasurePage.Row> rows = by(facet, figure, part, text);
            if (!rows.isEmpty()) {
                all.add(new MeasurePage.Breakdown(facet, rows));
            }
        }
        return all;
    }

    /**
     * The same by one facet; nothing when the number is not counted under it, but for divisions
     * that are asked and have all recorded nothing.
     */
    List<MeasurePage.Row> by(Facet facet, Figure figure, FigurePart part, MeasureText text) {
        SortedMap<String, Tally> tallies = part.by(facet);
        boolean isAsked =
                facet == Facet.DIVISION
                        && figure.asksDivisions()
                        && part.equals(figure.parts().getFirst());
        return tallies.isEmpty() && !isAsked
                ? List.of()
                : values(figure, facet, tallies)
                        .map(
                                value ->
                                        new MeasurePage.Row(
                                                value,
                                                text.label(facet, value),
                                                tallies.get(value)))
                        .toList();
    }

    /** A figure by what only another list than that of its first number is counted under. */
    List<MeasurePage.Beside> beside(Figure figure, MeasureText text) {
        FigurePart first = figure.parts().getFirst();
        return figure.parts().stream()
                .filter(FigurePart::isBreakdown)
                .flatMap(
                        part ->
                                of(figure, part, text).stream()
                                        .filter(one -> first.by(one.facet()).isEmpty())
                                        .map(one -> new MeasurePage.Beside(part, one)))
                .toList();
    }

    /** Months from October on, divisions in their order, those with nothing included. */
    private Stream<String> values(Figure figure, Facet facet, SortedMap<String, Tally> tallies) {
        return switch (facet) {
            case MONTH -> figure.year().months().stream().map(Object::toString);
            case DIVISION ->
                    Stream.concat(
                            organization.divisions().stream()
                                    .filter(one -> isShown(one, figure.year(), tallies))
                                    .map(Division::slug),
                            tallies.keySet().stream().filter(String::isEmpty));
            default -> tallies.keySet().stream();
        };
    }

    private boolean isShown(Division one, FiscalYear year, SortedMap<String, Tally> tallies) {
        return tallies.containsKey(one.slug())
                || (measures.seesAll() && !one.isUnassigned() && one.existsIn(year));
    }

    /** The words for a year's figures, with the names of the divisions as they are now. */
    MeasureText text(FiscalYear year) {
        return text(plans.of(year).map(ActionPlan::measures).orElse(List.of()));
    }

    /** The same for whoever has the year's plan already. */
    MeasureText text(List<PlanMeasure> explained) {
        return MeasureText.of(explained, organization.divisions());
    }
}
