package khlang.assessment.measure;

import java.util.List;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M28, staff who understand and are aware of the importance and principles, in people, and their
 * share of all counted staff, in percent; from records.
 *
 * <p>{@code count(distinct person with M26 pass and mean(awareness Likert 1..5) >= 4)}, both of the
 * best attempt.
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
