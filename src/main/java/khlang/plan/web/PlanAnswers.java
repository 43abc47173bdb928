package khlang.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What programs are told of plans: what their pages show everybody. */
public final class PlanAnswers {

    private PlanAnswers() {}

    /** The years that have a plan, the latest first. */
    public record Years(List<Year> years) {}

    /**
     * A year that has a plan.
     *
     * @param fiscalYear Buddhist
     * @param address of its page
     * @param openData of its figures as open data
     */
    public record Year(int fiscalYear, String address, String openData) {}

    /**
     * The plan of a year with what has been done for it.
     *
     * @param running whether the year is not over
     * @param asOf the day for which the figures are true
     * @param closed null while the year is open
     * @param measures those that its rows name, in the order of their keys
     */
    public record Plan(
            int fiscalYear,
            String title,
            String organization,
            LocalDate begins,
            LocalDate ends,
            boolean running,
            LocalDate asOf,
            Closed closed,
            List<Table> tables,
            List<Measure> measures) {}

    /**
     * How a year was closed.
     *
     * @param on the day on which the mayor was handed the report
     * @param revision of the report, from 1
     */
    public record Closed(LocalDate on, int revision) {}

    /** A table of the plan. */
    public record Table(
            String id,
            String title,
            String desiredState,
            String measurableOutcome,
            List<Row> rows) {}

    /**
     * A row of the plan.
     *
     * @param step of the knowledge process or of change; may be empty
     * @param numericTarget what the plan names; null for none
     * @param committeeTarget what the committee wants, which is no part of the plan; null for none
     * @param status a name that stays
     * @param statusText the same in Thai
     * @param measures what is counted for it, the one that the target speaks of first
     */
    public record Row(
            String id,
            int number,
            String step,
            String activity,
            List<String> indicators,
            String target,
            BigDecimal numericTarget,
            BigDecimal committeeTarget,
            String period,
            String responsible,
            String status,
            String statusText,
            List<String> measures,
            String address) {}

    /**
     * A measure with its numbers, the one that the plan asks for first.
     *
     * @param formula how it is counted, in Thai
     * @param evidence what proves it, in Thai
     * @param provenance a name that stays
     * @param provenanceText the same in Thai
     */
    public record Measure(
            String id,
            String name,
            String formula,
            String evidence,
            String provenance,
            String provenanceText,
            List<Quantity> numbers) {}

    /**
     * One of a measure's numbers.
     *
     * @param reading a count, a share, or a verdict by the sign of the number; a name that stays
     * @param text the number as people read it, in Thai
     * @param counted null where nobody has reported, which is no zero
     * @param all of how many; null for what is only counted
     * @param percent to two decimals; null for a number that is no share, and where there is
     *     nothing to have a share of
     * @param months from October on; empty where it is not told by month
     */
    public record Quantity(
            String id,
            String name,
            String unit,
            String reading,
            String text,
            Long counted,
            Long all,
            BigDecimal percent,
            List<Long> months) {}
}
