package khlang.plan.web;

import java.time.LocalDate;
import java.util.List;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigureLine;
import khlang.figures.FigurePart;
import khlang.figures.Tally;

/** What programs are told of a measure. */
final class MeasureAnswers {

    private MeasureAnswers() {}

    /**
     * A measure of a year.
     *
     * @param rows of the plan for which it is counted, by their ids
     * @param closed null while the year is open
     * @param seen what its numbers are made of; null for who may not see it
     */
    record Measured(
            int fiscalYear,
            LocalDate asOf,
            PlanAnswers.Closed closed,
            PlanAnswers.Measure measure,
            List<String> rows,
            Seen seen) {}

    /**
     * What one of the numbers is made of, counted now whether the year is closed or not.
     *
     * @param wholeOffice whether it is of all divisions, not only of the asker's own
     * @param number its id
     * @param total how many lines the list has
     * @param page of the list, from 1
     */
    record Seen(
            boolean wholeOffice,
            LocalDate asOf,
            String number,
            long counted,
            long all,
            List<Breakdown> breakdowns,
            long total,
            int page,
            int size,
            List<Line> list) {}

    /** A number under each value of a facet, whose name stays. */
    record Breakdown(String by, String name, List<Value> values) {}

    /** The number under a value; both numbers are null where nothing is known. */
    record Value(String value, String name, Long counted, Long all) {

        static Value of(MeasurePage.Row row) {
            Tally tally = row.tally();
            return new Value(
                    row.value(),
                    row.label(),
                    tally == null ? null : tally.counted(),
                    tally == null ? null : tally.all());
        }
    }

    /** A line of the list: what is counted once. */
    record Line(String name, boolean counted, long amount, List<Occasion> occasions) {

        static Line of(FigureLine line, MeasureText text) {
            return new Line(
                    line.name(),
                    line.isCounted(),
                    line.amount(),
                    line.entries().stream().map(one -> Occasion.of(one, text)).toList());
        }
    }

    /**
     * What makes a line count.
     *
     * @param day null when it is no event
     * @param address of the page that shows it; may be empty
     */
    record Occasion(String detail, LocalDate day, String division, String address) {

        static Occasion of(Entry one, MeasureText text) {
            String division = one.facets().get(Facet.DIVISION);
            return new Occasion(
                    one.detail(),
                    one.day(),
                    division == null ? "" : text.label(Facet.DIVISION, division),
                    one.address());
        }
    }

    static Seen seen(
            Figure figure,
            FigurePart part,
            boolean wholeOffice,
            List<MeasurePage.Breakdown> breakdowns,
            MeasureText text,
            int page,
            int size) {
        List<FigureLine> lines = part.lines();
        return new Seen(
                wholeOffice,
                figure.asOf(),
                part.key(),
                part.tally().counted(),
                part.tally().all(),
                breakdowns.stream()
                        .map(
                                one ->
                                        new Breakdown(
                                                one.facet().name(),
                                                one.facet().label(),
                                                one.rows().stream().map(Value::of).toList()))
                        .toList(),
                lines.size(),
                page,
                size,
                lines.stream()
                        .skip((long) (page - 1) * size)
                        .limit(size)
                        .map(line -> Line.of(line, text))
                        .toList());
    }
}
