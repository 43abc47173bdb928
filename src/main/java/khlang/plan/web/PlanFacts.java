package khlang.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.figures.Reading;
import khlang.figures.Tally;
import khlang.plan.ActionPlan;
import khlang.plan.ClosedYears.ClosedYear;
import khlang.plan.KnownFigure;
import khlang.plan.KnownFigures;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;
import khlang.plan.Plans;

/** Puts together what everybody may know of a year's plan, for programs. */
@ApplicationScoped
public class PlanFacts {

    @Inject Plans plans;
    @Inject KnownFigures figures;
    @Inject Clock clock;

    /** The years that have a plan, the latest first. */
    public PlanAnswers.Years years() {
        return new PlanAnswers.Years(
                plans.years().stream()
                        .map(FiscalYear::buddhistYear)
                        .map(
                                year ->
                                        new PlanAnswers.Year(
                                                year,
                                                "/plan/" + year,
                                                "/plan/" + year + "/open-data.json"))
                        .toList());
    }

    /** A year's plan; empty when it has none. */
    public Optional<PlanAnswers.Plan> of(FiscalYear year) {
        return plans.of(year).map(this::told);
    }

    private PlanAnswers.Plan told(ActionPlan plan) {
        Optional<ClosedYear> closed = figures.closed(plan.year());
        LocalDate today = LocalDate.now(clock);
        PlanPage page = PlanPage.of(plan, List.of(), figures.of(plan.year(), closed), false, today);
        MeasureText text = MeasureText.of(plan);
        return new PlanAnswers.Plan(
                plan.fiscalYear(),
                plan.title(),
                plan.organization(),
                plan.year().firstDay(),
                plan.year().lastDay(),
                page.isRunning(),
                closed.map(ClosedYear::asOf).orElse(today),
                closed.map(one -> new PlanAnswers.Closed(one.on(), one.revision())).orElse(null),
                plan.tables().stream().map(table -> told(page, table)).toList(),
                plan.rows()
                        .flatMap(row -> row.measures().stream())
                        .distinct()
                        .sorted()
                        .map(page.figures()::get)
                        .filter(Objects::nonNull)
                        .map(figure -> told(figure, text))
                        .toList());
    }

    private static PlanAnswers.Table told(PlanPage page, PlanTable table) {
        return new PlanAnswers.Table(
                table.id(),
                table.title(),
                table.desiredState(),
                table.measurableOutcome(),
                table.rows().stream().map(row -> told(page, row)).toList());
    }

    private static PlanAnswers.Row told(PlanPage page, PlanRow row) {
        return new PlanAnswers.Row(
                row.id(),
                row.number(),
                page.plan().stepName(row).orElse(""),
                row.activity(),
                row.indicators(),
                row.target(),
                row.askedNumber().map(PlanRow.NumericTarget::value).orElse(null),
                row.wantedNumber().orElse(null),
                row.period(),
                row.responsible(),
                page.status(row).name(),
                page.status(row).label(),
                row.measures(),
                "/plan/" + page.plan().fiscalYear() + "/indicators/" + row.id());
    }

    /**
     * A measure as everybody may know it.
     *
     * @param text the words of its year's plan
     */
    public static PlanAnswers.Measure told(KnownFigure figure, MeasureText text) {
        String key = figure.measure();
        return new PlanAnswers.Measure(
                key,
                text.name(key),
                text.formula(key),
                text.evidence(key),
                figure.provenance().name(),
                figure.provenance().label(),
                figure.parts().stream().map(part -> told(figure, part, text)).toList());
    }

    private static PlanAnswers.Quantity told(
            KnownFigure figure, KnownFigure.Part part, MeasureText text) {
        Tally tally = part.tally();
        boolean silent = figure.isSilent(part);
        return new PlanAnswers.Quantity(
                part.key(),
                text.partName(figure.measure(), part.key()),
                text.partUnit(figure.measure(), part.key()),
                part.reading().name(),
                text.value(figure, part),
                silent ? null : tally.counted(),
                silent || part.reading() == Reading.COUNT ? null : tally.all(),
                part.isShare() ? tally.percent().orElse(null) : null,
                part.months());
    }
}
