package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnterableMeasure.Part;
import khlang.language.Sentences;
import khlang.plan.ActionPlan;
import khlang.plan.KnownFigure;
import khlang.plan.KnownFigures;
import khlang.plan.PlanMeasure;
import khlang.plan.PlanRow;
import khlang.plan.Plans;

/**
 * The measures of a year's plan with the numbers that may be typed in for them: those that a room
 * counts, or else the one that the plan's file explains.
 */
@ApplicationScoped
public class EnterableMeasures {

    /** The number of a measure that no room knows. */
    static final String ONLY = "entered";

    private static final Sentences MEASURES = new Sentences("khlang.plan.measures");

    @Inject Plans plans;
    @Inject KnownFigures figures;
    @Inject Clock clock;

    /** Those of a year in the order of the rows; empty for a year without a plan. */
    public List<EnterableMeasure> of(FiscalYear year) {
        return plans.of(year).map(this::of).orElse(List.of());
    }

    private List<EnterableMeasure> of(ActionPlan plan) {
        Map<String, KnownFigure> counted = figures.countedByRooms(plan.year());
        boolean isOver = LocalDate.now(clock).isAfter(plan.year().lastDay());
        return plan.rows()
                .flatMap(row -> row.measures().stream())
                .distinct()
                .map(key -> measure(plan, key, Optional.ofNullable(counted.get(key)), isOver))
                .toList();
    }

    /** One of them. */
    Optional<EnterableMeasure> find(FiscalYear year, String key) {
        return of(year).stream().filter(one -> one.key().equals(key)).findAny();
    }

    private static EnterableMeasure measure(
            ActionPlan plan, String key, Optional<KnownFigure> counted, boolean isOver) {
        Optional<PlanMeasure> explained =
                plan.measures().stream().filter(one -> one.id().equals(key)).findAny();
        return new EnterableMeasure(
                key,
                plan.measureName(key),
                plan.rows().filter(row -> row.measures().contains(key)).map(PlanRow::id).toList(),
                parts(key, counted, explained),
                isOver || counted.isEmpty());
    }

    /** Some measures say themselves which of their numbers people know of past years. */
    private static List<Part> parts(
            String key, Optional<KnownFigure> counted, Optional<PlanMeasure> explained) {
        Optional<String> named = MEASURES.find(key + ".entered");
        if (named.isPresent()) {
            return Arrays.stream(named.get().split(","))
                    .map(
                            part ->
                                    new Part(
                                            part,
                                            isPercent(MEASURES.find(key + "." + part + ".unit"))))
                    .toList();
        }
        return counted.map(
                        one ->
                                one.numbers().stream()
                                        .map(part -> new Part(part.key(), part.isShare()))
                                        .toList())
                .orElseGet(
                        () -> List.of(new Part(ONLY, isPercent(explained.map(PlanMeasure::unit)))));
    }

    private static boolean isPercent(Optional<String> unit) {
        return unit.filter(MEASURES.say("percentUnit")::equals).isPresent();
    }
}
