package khlang.plan.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.organization.Committee;
import khlang.plan.ActionPlan;
import khlang.plan.ClosedYears;
import khlang.plan.GoalReaders;
import khlang.plan.KnownFigure;
import khlang.plan.PlanRow;
import khlang.plan.RowStatus;
import khlang.web.MonthChart;
import khlang.web.Page;

/**
 * A year's plan with what has been done for it.
 *
 * @param years that have a plan
 * @param figures by the measure's key
 * @param closed the year as it was handed over; empty while it is open
 * @param mayChange whether the reader may change the plan
 * @param document whether the full text is in the library for this reader
 * @param seesLists whether the lists behind the numbers may be opened
 * @param mayEnter whether the one who looks types in what the portal could not count
 * @param seesAll whether all of them, so that a pack of the year may be taken
 * @param goals what the one who looks has said of knowing its goals; empty for whoever has no word
 *     here
 * @param committees at work in the year; of them everybody may know the posts, not the people
 * @param said what was just done; empty for nothing
 */
public record PlanPage(
        ActionPlan plan,
        List<FiscalYear> years,
        Map<String, KnownFigure> figures,
        Optional<ClosedYears.ClosedYear> closed,
        boolean mayChange,
        boolean document,
        boolean seesLists,
        boolean mayEnter,
        boolean seesAll,
        Optional<GoalReaders.Own> goals,
        List<Committee> committees,
        String said,
        LocalDate today)
        implements Page {

    /**
     * A plan with figures for pages that show something else of it.
     *
     * @param closed the year as it was handed over; empty while it is open
     * @param today which decides whether the year still runs
     */
    public static PlanPage of(
            ActionPlan plan,
            List<FiscalYear> years,
            Map<String, KnownFigure> figures,
            Optional<ClosedYears.ClosedYear> closed,
            boolean seesLists,
            LocalDate today) {
        return new PlanPage(
                plan,
                years,
                figures,
                closed,
                false,
                false,
                seesLists,
                false,
                false,
                Optional.empty(),
                List.of(),
                "",
                today);
    }

    /** The same for pages that say themselves for which day their figures are true. */
    public static PlanPage of(
            ActionPlan plan,
            List<FiscalYear> years,
            Map<String, KnownFigure> figures,
            boolean seesLists,
            LocalDate today) {
        return of(plan, years, figures, Optional.empty(), seesLists, today);
    }

    /** Whether the year is not over. */
    public boolean isRunning() {
        return !today.isAfter(plan.year().lastDay());
    }

    /** The years beside it, Buddhist, whose plan the reader may make of it: they have none. */
    public List<Integer> copies() {
        return mayChange
                ? Stream.of(plan.year().next(), plan.year().previous())
                        .filter(one -> !years.contains(one))
                        .map(FiscalYear::buddhistYear)
                        .toList()
                : List.of();
    }

    /** The day for which its figures are true: of a closed year the report's. */
    public LocalDate asOf() {
        return closed.map(ClosedYears.ClosedYear::asOf).orElse(plan.year().upTo(today));
    }

    /** From tomorrow to its last day. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, plan.year().lastDay());
    }

    /** Until when the mayor should have the report: the plan names no day, a month is enough. */
    public LocalDate reportBy() {
        return YearMonth.from(plan.year().lastDay()).plusMonths(1).atEndOfMonth();
    }

    /** What is known of a row's measures, in the row's order. */
    public List<KnownFigure> of(PlanRow row) {
        return row.measures().stream().map(figures::get).filter(Objects::nonNull).toList();
    }

    /** How far a row is. */
    public RowStatus status(PlanRow row) {
        return RowStatus.of(row, of(row), isRunning());
    }

    /** How many rows have anything to show. */
    public long rowsWithResults() {
        return plan.rows().filter(row -> RowStatus.hasSome(of(row))).count();
    }

    /** A measure's other numbers, as far as there is anything to tell. */
    public List<KnownFigure.Part> more(KnownFigure figure) {
        return figure.numbers().stream()
                .skip(1)
                .filter(part -> part.tally().counted() > 0)
                .toList();
    }

    /** A line of the plan, in which the sign of repetition stays with its word. */
    public static String line(String words) {
        return words.replace(" \u0e46", "\u00a0\u0e46");
    }

    private MeasureText text() {
        return MeasureText.of(plan);
    }

    /** What one of a measure's numbers counts. */
    public String name(KnownFigure figure, KnownFigure.Part part) {
        return text().partName(figure.measure(), part.key());
    }

    /** What a measure is called. */
    public String measureName(String measure) {
        return text().name(measure);
    }

    /** What proves a measure's numbers. */
    public String evidence(KnownFigure figure) {
        return text().evidence(figure.measure());
    }

    /** In what one of a measure's numbers is counted. */
    public String unit(KnownFigure figure, KnownFigure.Part part) {
        return text().partUnit(figure.measure(), part.key());
    }

    /** A number with its unit: {@code 3 ครั้ง}, {@code ร้อยละ 66.67 (2 จาก 3)}. */
    public String value(KnownFigure figure, KnownFigure.Part part) {
        return text().value(figure, part);
    }

    /** A number of another year with its unit; empty where nothing was counted then. */
    public Optional<String> value(
            Map<String, KnownFigure> other, KnownFigure figure, KnownFigure.Part part) {
        return Optional.ofNullable(other.get(figure.measure())).stream()
                .flatMap(one -> one.parts().stream())
                .filter(one -> one.key().equals(part.key()))
                .filter(one -> one.tally().all() > 0)
                .map(one -> value(figure, one))
                .findAny();
    }

    /** A number by month; empty where it has none, or nothing to show yet. */
    public Optional<MonthChart> chart(KnownFigure.Part part) {
        return part.months().stream().anyMatch(one -> one > 0)
                ? Optional.of(MonthChart.of(plan.year(), part.months()))
                : Optional.empty();
    }

    @Override
    public String template() {
        return "plan/plan.jte";
    }
}
