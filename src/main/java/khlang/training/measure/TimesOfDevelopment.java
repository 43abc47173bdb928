package khlang.training.measure;

import java.util.List;
import java.util.Set;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M02, person-times of development; from records.
 *
 * <p>{@code count(participation)}, the same filter as {@link StaffDeveloped M01}. Kinds that the
 * plan does not name (workshop, online, in-house) are told beside it, and never added.
 */
final class TimesOfDevelopment implements TrainingMeasure {

    @Override
    public String key() {
        return "M02";
    }

    @Override
    public Provenance provenance() {
        return Provenance.RECORDS;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.PARTICIPATIONS);
    }

    @Override
    public List<FigurePart> count(TrainingYear year) {
        return List.of(part("times", true, year), part("others", false, year));
    }

    private static FigurePart part(String key, boolean named, TrainingYear year) {
        return FigurePart.count(
                key,
                year.all()
                        .filter(one -> one.isDevelopment() == named)
                        .map(one -> one.entry("part:" + one.id(), true, year.year()))
                        .toList());
    }
}
