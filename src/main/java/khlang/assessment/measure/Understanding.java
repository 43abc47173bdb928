package khlang.assessment.measure;

import java.util.List;
import java.util.function.ToLongFunction;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M26, the share of staff who understand knowledge management, in percent; from records.
 *
 * <p>{@code 100 * count(distinct counted person with best_score >= pass_mark in FY) /
 * all_staff(assessment close date)}: whoever has not answered does not understand yet. Beside it
 * stand how many of all have answered, and how many of those have passed. Targets are held against
 * the two numbers, not against the rounded share.
 */
final class Understanding {

    static final String KEY = "M26";

    private Understanding() {}

    static Figure figure(AssessmentYear known) {
        return new Figure(
                KEY,
                Provenance.RECORDS,
                known.year(),
                known.asOf(),
                List.of(
                        part("understand", known, Facet.DIVISION, Count::passed, Count::staff),
                        part("answered", known, null, Count::answered, Count::staff),
                        part("ofAnswered", known, null, Count::passed, Count::answered),
                        part("byType", known, Facet.STAFF_TYPE, Count::passed, Count::staff)));
    }

    /**
     * @param facet by what the list is divided; null where only the whole is told
     */
    static FigurePart part(
            String key,
            AssessmentYear known,
            Facet facet,
            ToLongFunction<Count> part,
            ToLongFunction<Count> all) {
        return FigurePart.share(key, entries(known, facet, part, all));
    }

    static List<Entry> entries(
            AssessmentYear known,
            Facet facet,
            ToLongFunction<Count> part,
            ToLongFunction<Count> all) {
        if (known.asked().isEmpty()) {
            return List.of();
        }
        Outcome outcome = known.asked().get().outcome();
        var lines = new GroupEntries(known.asked().get().id());
        return facet == null
                ? lines.whole(outcome.whole(), part, all)
                : lines.groups(
                        outcome.whole(),
                        facet == Facet.DIVISION ? outcome.divisions() : outcome.types(),
                        facet,
                        part,
                        all);
    }
}
