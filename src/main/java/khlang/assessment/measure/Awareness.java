package khlang.assessment.measure;

import java.util.List;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M28: how many understand as M26 says and are aware besides: the levels that they gave in their
 * best attempt are four of five or more on average. The same, as a share of all counted staff.
 */
final class Awareness {

    static final String KEY = "M28";

    private Awareness() {}

    static Figure figure(AssessmentYear known) {
        return new Figure(
                KEY,
                Provenance.RECORDS,
                known.year(),
                known.asOf(),
                List.of(
                        FigurePart.count(
                                "people",
                                Understanding.entries(
                                        known, Facet.DIVISION, Count::aware, Count::aware)),
                        Understanding.part(
                                "share", known, Facet.DIVISION, Count::aware, Count::staff),
                        Understanding.part(
                                "byType", known, Facet.STAFF_TYPE, Count::aware, Count::staff)));
    }
}
