package khlang.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDigits;

/**
 * A row of the plan, word for word.
 *
 * @param id such as {@code T1R4}
 * @param number its place on paper, from 1
 * @param step null in a table of change
 * @param change null in a table of the knowledge process
 * @param details the lines under the activity
 * @param numericTarget null where the plan names no number
 * @param measures what is counted for it, the one that the target speaks of first
 * @param committeeTarget what the committee itself wants the first measure to reach, in its unit;
 *     null where it has said nothing. It is no part of the signed plan.
 */
public record PlanRow(
        String id,
        int number,
        String step,
        String change,
        String activity,
        List<String> details,
        List<String> approach,
        String period,
        List<String> indicators,
        String target,
        NumericTarget numericTarget,
        String responsible,
        String remarks,
        List<String> measures,
        BigDecimal committeeTarget) {

    /** Lists that are missing are empty. */
    public PlanRow {
        details = ActionPlan.orNone(details);
        approach = ActionPlan.orNone(approach);
        indicators = ActionPlan.orNone(indicators);
        measures = ActionPlan.orNone(measures);
    }

    /**
     * A number that the plan itself names.
     *
     * @param operator {@code >=}
     * @param unit {@code percent}
     */
    public record NumericTarget(String operator, BigDecimal value, String unit) {

        static NumericTarget atLeast(BigDecimal percent) {
            return new NumericTarget(">=", percent, "percent");
        }
    }

    /**
     * A row of a table as somebody typed it.
     *
     * @param number its place on paper; 0 until it has one
     * @param named the percentage that the plan itself names; null when it names none
     * @param wanted the committee's number; null when it wants none
     */
    static PlanRow of(
            PlanTable table,
            String id,
            int number,
            PlanRowDraft draft,
            BigDecimal named,
            BigDecimal wanted) {
        return new PlanRow(
                id,
                number,
                table.servesChange() ? null : draft.step(),
                table.servesChange() ? draft.step() : null,
                draft.activity(),
                PlanRowDraft.lines(draft.details()),
                PlanRowDraft.lines(draft.approach()),
                draft.period(),
                PlanRowDraft.lines(draft.indicators()),
                draft.target(),
                named == null ? null : NumericTarget.atLeast(named),
                draft.responsible(),
                draft.remarks().isBlank() ? null : draft.remarks(),
                draft.measures(),
                wanted);
    }

    /**
     * The same row with a measure that is counted for it no more. What the committee wanted the
     * first measure to reach goes with that one.
     */
    PlanRow without(String measure) {
        boolean isFirst = !measures.isEmpty() && measures.getFirst().equals(measure);
        return with(
                period,
                measures.stream().filter(one -> !one.equals(measure)).toList(),
                isFirst ? null : committeeTarget);
    }

    /** The same row for another year: its period names that one where it named the one before. */
    PlanRow moved(FiscalYear from, FiscalYear to) {
        String old = Integer.toString(from.buddhistYear());
        String other = Integer.toString(to.buddhistYear());
        return with(
                period.replace(old, other)
                        .replace(ThaiDigits.toThai(old), ThaiDigits.toThai(other)),
                measures,
                committeeTarget);
    }

    /** The same row at another place on paper. */
    PlanRow numbered(int place) {
        return with(place, period, measures, committeeTarget);
    }

    private PlanRow with(String time, List<String> counted, BigDecimal wanted) {
        return with(number, time, counted, wanted);
    }

    private PlanRow with(int place, String time, List<String> counted, BigDecimal wanted) {
        return new PlanRow(
                id,
                place,
                step,
                change,
                activity,
                details,
                approach,
                time,
                indicators,
                target,
                numericTarget,
                responsible,
                remarks,
                counted,
                wanted);
    }

    /** The step of the knowledge process or the element of change that it belongs to. */
    public String part() {
        return change == null ? step : change;
    }

    /** The number that the committee wants it to reach; none where it has said nothing. */
    public Optional<BigDecimal> wantedNumber() {
        return Optional.ofNullable(committeeTarget);
    }

    /** The number that the plan names for it. */
    public Optional<NumericTarget> askedNumber() {
        return Optional.ofNullable(numericTarget);
    }
}
