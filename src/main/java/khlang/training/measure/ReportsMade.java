package khlang.training.measure;

import java.util.List;
import java.util.Set;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M12, training reports made; automatic.
 *
 * <p>{@code count(report) where status in (acknowledged, published) and fiscalYear(acknowledged_on)
 * = FY}. A report that several share is one; whatever kind of training it is of.
 */
final class ReportsMade implements TrainingMeasure {

    @Override
    public String key() {
        return "M12";
    }

    @Override
    public Provenance provenance() {
        return Provenance.AUTOMATIC;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REPORTS);
    }

    @Override
    public List<FigurePart> count(TrainingYear year) {
        return List.of(
                FigurePart.count(
                        "reports",
                        year.reports().stream()
                                .filter(one -> one.countsIn(year.year(), year.today()))
                                .map(MadeReport::entry)
                                .toList()));
    }
}
