package khlang.training.measure;

import java.util.List;
import java.util.Set;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M01, distinct staff developed, in people; from records.
 *
 * <p>{@code count(distinct person) where attended and fiscalYear(training.end_date) = FY and
 * training.kind in (training, seminar, study-visit, further-study)}; further study counts in every
 * fiscal year in which it goes on; whoever leaves in mid-year still counts.
 */
final class StaffDeveloped implements TrainingMeasure {

    @Override
    public String key() {
        return "M01";
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
        return List.of(
                FigurePart.count(
                        "people",
                        year.developments()
                                .map(one -> one.entry("person:" + one.person(), true, year.year()))
                                .toList()));
    }
}
