package khlang.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.evaluation.CommitteePart;
import khlang.evaluation.ReportContent;
import khlang.evaluation.YearFigures;
import khlang.evaluation.YearReport;
import khlang.plan.KnownFigure;
import khlang.plan.PlanRow;
import khlang.plan.web.PlanPage;
import khlang.web.MonthChart;

/**
 * A yearly report put together, for the screen, for paper and for a workbook.
 *
 * @param report the revision
 * @param plan the year's plan with the report's figures
 * @param figures those that the committee agreed to, or those of now while it is a draft
 * @param committee what the committee adds
 * @param municipality its name
 */
public record ReportView(
        YearReport report,
        PlanPage plan,
        YearFigures figures,
        CommitteePart committee,
        String municipality) {

    /** The measure whose months are drawn. */
    private static final String ACCESSES = "M08";

    /** Buddhist. */
    public int year() {
        return report.year().buddhistYear();
    }

    /** What people wrote. */
    public ReportContent content() {
        return report.content();
    }

    /** The day for which its figures are true. */
    public LocalDate asOf() {
        return figures.asOf();
    }

    /**
     * A row's numbers, each with its name and unit: for each measure a line with the first one, and
     * a line with all others that are more than nothing.
     */
    public List<String> results(PlanRow row) {
        return plan.of(row).stream().flatMap(this::results).toList();
    }

    private Stream<String> results(KnownFigure figure) {
        String first = line(figure, figure.parts().getFirst());
        List<KnownFigure.Part> more = plan.more(figure);
        return more.isEmpty()
                ? Stream.of(first)
                : Stream.of(
                        first,
                        more.stream()
                                .map(one -> line(figure, one))
                                .collect(Collectors.joining(" · ")));
    }

    private String line(KnownFigure figure, KnownFigure.Part part) {
        return plan.name(figure, part) + " " + plan.value(figure, part);
    }

    /** What proves a row's numbers: what was attached, else where they were counted. */
    public List<String> evidence(PlanRow row) {
        return Optional.ofNullable(committee.proofs().get(row.id()))
                .orElseGet(() -> plan.of(row).stream().map(plan::evidence).distinct().toList());
    }

    /** Accesses by month; empty when there were none. */
    public Optional<MonthChart> accesses() {
        return accessMonths().isEmpty()
                ? Optional.empty()
                : Optional.of(MonthChart.of(report.year(), accessMonths()));
    }

    /** The same as numbers, from October on; empty when there were none. */
    public List<Long> accessMonths() {
        return Optional.ofNullable(plan.figures().get(ACCESSES)).stream()
                .map(figure -> figure.parts().getFirst().months())
                .filter(months -> months.stream().anyMatch(one -> one > 0))
                .findAny()
                .orElse(List.of());
    }
}
