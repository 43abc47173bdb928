package khlang.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.evaluation.Recommendation;
import khlang.evaluation.ReportContent.RowContent;
import khlang.evaluation.YearReport;
import khlang.organization.Division;
import khlang.plan.PlanRow;
import khlang.plan.web.MeasureText;
import khlang.plan.web.PlanAnswers;
import khlang.plan.web.PlanFacts;

/** What programs are told of yearly reports and of what the committees recommend. */
final class ReportAnswers {

    private ReportAnswers() {}

    /**
     * A yearly report.
     *
     * @param revision from 1
     * @param reason why there is another revision; empty for the first
     * @param stage a name that stays
     * @param stageText the same in Thai
     * @param asOf the day for which its figures are true
     * @param agreedOn null until the committee has agreed
     * @param submittedOn null until the mayor has it
     * @param letter the number of the cover memo; may be empty
     * @param orderedOn null until the mayor has decided
     * @param silent the names of the divisions that have recorded nothing, by the measure's key
     */
    record Report(
            int fiscalYear,
            int revision,
            String reason,
            String stage,
            String stageText,
            LocalDate asOf,
            LocalDate agreedOn,
            LocalDate submittedOn,
            String letter,
            LocalDate orderedOn,
            String order,
            String summary,
            String problems,
            String suggestions,
            List<Row> rows,
            List<PlanAnswers.Measure> measures,
            Map<String, List<String>> silent,
            String address) {}

    /** What was written to a row of the plan. */
    record Row(
            String id,
            String activity,
            String status,
            String statusText,
            List<String> measures,
            String problems,
            String suggestions) {}

    /** Recommendations of a year, and those of earlier years that are told of with them. */
    record Advice(List<Recommended> own, List<Recommended> earlier) {}

    /**
     * A recommendation.
     *
     * @param row of the plan; null for the whole plan
     * @param division its slug; null for whoever the mayor names
     * @param dueOn null for no day
     * @param state a name that stays
     * @param closedOn null while it is open
     */
    record Recommended(
            long id,
            int fiscalYear,
            String row,
            String words,
            String division,
            String divisionName,
            LocalDate dueOn,
            boolean overdue,
            String state,
            String stateText,
            String outcome,
            LocalDate closedOn) {

        static Recommended of(Recommendation one, LocalDate today) {
            return new Recommended(
                    one.id(),
                    one.year().buddhistYear(),
                    one.row().orElse(null),
                    one.words(),
                    one.division().map(Division::slug).orElse(null),
                    one.division().map(Division::name).orElse(null),
                    one.dueOn().orElse(null),
                    one.isOverdue(today),
                    one.state().name(),
                    one.state().label(),
                    one.outcome(),
                    one.closedOn().orElse(null));
        }
    }

    static Report of(ReportView view) {
        YearReport report = view.report();
        MeasureText text = MeasureText.of(view.plan().plan());
        return new Report(
                view.year(),
                report.number(),
                report.reason(),
                report.stage().name(),
                report.stage().label(),
                view.asOf(),
                report.agreedOn().orElse(null),
                report.submittedOn().orElse(null),
                report.letter(),
                report.orderedOn().orElse(null),
                report.order(),
                view.content().summary(),
                view.content().problems(),
                view.content().suggestions(),
                view.plan().plan().rows().map(row -> of(view, row)).toList(),
                view.figures().byMeasure().values().stream()
                        .map(figure -> PlanFacts.told(figure, text))
                        .toList(),
                view.figures().silent(),
                ReportResource.address(view.year()) + "?revision=" + report.number());
    }

    private static Row of(ReportView view, PlanRow row) {
        RowContent written = view.content().row(row.id());
        return new Row(
                row.id(),
                row.activity(),
                view.plan().status(row).name(),
                view.plan().status(row).label(),
                row.measures(),
                written.problems(),
                written.suggestions());
    }
}
