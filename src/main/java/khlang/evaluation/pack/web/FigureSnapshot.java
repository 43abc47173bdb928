package khlang.evaluation.pack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.evaluation.pack.PackScope;
import khlang.figures.Figure;
import khlang.plan.ClosedYears.ClosedYear;
import khlang.plan.KnownFigure;
import khlang.plan.KnownFigures;
import khlang.plan.Measures;
import khlang.plan.PlanRow;
import khlang.plan.web.PlanPage;

/** Counts the figures of a pack once, so that all of its files tell of the same moment. */
@RequestScoped
class FigureSnapshot {

    @Inject Measures measures;
    @Inject KnownFigures known;
    @Inject Clock clock;

    private Counted counted;

    /**
     * The figures of a pack.
     *
     * @param closed the year as it was handed over; empty while it is open
     * @param now what is counted now, by the measure's key
     * @param page the plan with the figures that hold
     */
    record Counted(
            PackScope scope, Optional<ClosedYear> closed, Map<String, Figure> now, PlanPage page) {

        /** The day for which the figures that hold are true. */
        LocalDate asOf() {
            return closed.map(ClosedYear::asOf).orElse(page.today());
        }

        /** The numbers of a measure; none where nothing counts it. */
        List<PackedNumber> numbers(String measure) {
            KnownFigure figure = page.figures().get(measure);
            return figure == null
                    ? List.of()
                    : figure.parts().stream()
                            .map(
                                    part ->
                                            PackedNumber.of(
                                                    figure,
                                                    part,
                                                    Optional.ofNullable(now.get(measure))))
                            .toList();
        }

        /** All numbers of the rows. */
        List<PackedNumber> numbers() {
            return scope.measures().stream().flatMap(one -> numbers(one).stream()).toList();
        }

        /** Those of a row of the plan. */
        List<PackedNumber> numbers(PlanRow row) {
            return row.measures().stream().flatMap(one -> numbers(one).stream()).toList();
        }
    }

    Counted of(PackScope scope) {
        if (counted == null || !counted.scope().equals(scope)) {
            counted = count(scope);
        }
        return counted;
    }

    private Counted count(PackScope scope) {
        Map<String, Figure> now = measures.seen(scope.year(), Set.copyOf(scope.measures()));
        Optional<ClosedYear> closed = known.closed(scope.year());
        Map<String, KnownFigure> figures =
                closed.map(ClosedYear::figures)
                        .orElseGet(
                                () ->
                                        now.values().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Figure::measure,
                                                                KnownFigures::known)));
        return new Counted(
                scope,
                closed,
                now,
                PlanPage.of(scope.plan(), List.of(), figures, true, LocalDate.now(clock)));
    }
}
