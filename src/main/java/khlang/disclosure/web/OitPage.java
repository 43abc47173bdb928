package khlang.disclosure.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosedPoint;
import khlang.web.Page;

/**
 * What is laid open for a year's transparency assessment.
 *
 * @param points all of the year in their order, or a single one on a page of its own
 * @param single whether it is a page of one point
 * @param mayWrite whether the one who looks may change the list
 * @param today in Bangkok; printed pages bear it
 */
public record OitPage(
        FiscalYear year,
        List<DisclosedPoint> points,
        boolean single,
        boolean mayWrite,
        LocalDate today)
        implements Page {

    /** So many documents of a point stand on the page of the year; the rest on its own. */
    public static final int FIRST_DOCUMENTS = 10;

    /** The points are copied. */
    public OitPage {
        points = List.copyOf(points);
    }

    /** The points by the assessment that asks for them, in the order of the list. */
    public Map<String, List<DisclosedPoint>> schemes() {
        return points.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.point().scheme(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** How many points have nothing to show. */
    public long empty() {
        return points.stream().filter(DisclosedPoint::isEmpty).count();
    }

    /** How many documents of a point are shown here. */
    public int shown(DisclosedPoint point) {
        return single
                ? point.documents().size()
                : Math.min(point.documents().size(), FIRST_DOCUMENTS);
    }

    /** The address of the page of the year. */
    public String path() {
        return "/oit/" + year.buddhistYear();
    }

    @Override
    public String template() {
        return single ? "disclosure/oit-point.jte" : "disclosure/oit.jte";
    }
}
