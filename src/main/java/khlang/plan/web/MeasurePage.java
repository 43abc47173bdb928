package khlang.plan.web;

import java.util.List;
import java.util.Optional;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigureLine;
import khlang.figures.FigurePart;
import khlang.figures.Tally;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * A measure with what its numbers are made of.
 *
 * @param part the number that is shown
 * @param breakdowns empty while a value of a facet is looked at
 * @param facet of which one value is looked at
 * @param tally the number, of that value when there is one
 * @param lines a page of the list that the number was counted from
 * @param address of this list as a file
 * @param source what its addresses end with; empty unless this is what the portal counts although
 *     something that was typed in stands
 * @param seesAll whether it is of the whole office, not only of one's own divisions
 */
public record MeasurePage(
        Figure figure,
        FigurePart part,
        List<Breakdown> breakdowns,
        Optional<Facet> facet,
        String value,
        Tally tally,
        List<FigureLine> lines,
        Paging paging,
        String address,
        MeasureText text,
        String source,
        boolean seesAll)
        implements Page {

    /** A number under each value of a facet. */
    public record Breakdown(Facet facet, List<Row> rows) {}

    /**
     * A number of a figure told anew by what its first list cannot be broken down by.
     *
     * @param part the number with the other list
     */
    public record Beside(FigurePart part, Breakdown breakdown) {}

    /**
     * The number under a value.
     *
     * @param tally null where nothing is known: that is no zero
     */
    public record Row(String value, String label, Tally tally) {}

    /** Whether its lines add other amounts than one, so that people can add them up. */
    public boolean isWeighed() {
        return part.entries().stream().anyMatch(one -> one.amount() != 1);
    }

    /** Whether there are lines that are not in the number. */
    public boolean isJudged() {
        return part.isShare() || part.entries().stream().anyMatch(one -> !one.counted());
    }

    @Override
    public String template() {
        return "plan/measure.jte";
    }
}
