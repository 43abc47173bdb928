package khlang.disclosure.web;

import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosedPoint;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * A year's list for those who keep it.
 *
 * @param points all of them: the list says of each one whether it has something to show
 * @param paging of the table
 * @param hasNext whether the next year has a list
 * @param said what was just done; empty for nothing
 * @param late whether nothing was done since somebody else was faster
 */
public record PointsPage(
        FiscalYear year,
        List<DisclosedPoint> points,
        Paging paging,
        boolean hasNext,
        String said,
        boolean late)
        implements Page {

    /** The points are copied. */
    public PointsPage {
        points = List.copyOf(points);
    }

    /** Those that have nothing to show. */
    public List<DisclosedPoint> empty() {
        return points.stream().filter(DisclosedPoint::isEmpty).toList();
    }

    /** Whether any point has yet to be checked. */
    public boolean hasSamples() {
        return points.stream().anyMatch(one -> one.point().isSample());
    }

    /** The address of this page. */
    public String path() {
        return "/oit/" + year.buddhistYear() + "/points";
    }

    @Override
    public String template() {
        return "disclosure/points.jte";
    }
}
