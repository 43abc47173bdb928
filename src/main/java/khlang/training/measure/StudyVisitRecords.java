package khlang.training.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.training.TrainingKind;

/**
 * M24, study-visit records in reports, and the share of study visits that have one, in percent;
 * from records.
 *
 * <p>{@code count(accepted report of study visits in FY)}, by the day of acknowledgement as for
 * {@link ReportsMade M12}; {@code 100 * visits with report / visits ended in FY}, each visit once
 * however many took part.
 */
final class StudyVisitRecords implements TrainingMeasure {

    @Override
    public String key() {
        return "M24";
    }

    @Override
    public Provenance provenance() {
        return Provenance.RECORDS;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.PARTICIPATIONS, Source.REPORTS);
    }

    @Override
    public List<FigurePart> count(TrainingYear year) {
        Set<Long> reported = new HashSet<>();
        year.visits()
                .filter(one -> one.isAccepted(year.today()))
                .forEach(one -> reported.add(one.course().id()));
        return List.of(
                FigurePart.count(
                        "records",
                        year.reports().stream()
                                .filter(one -> one.course().kind() == TrainingKind.STUDY_VISIT)
                                .filter(one -> one.countsIn(year.year(), year.today()))
                                .map(MadeReport::entry)
                                .toList()),
                FigurePart.share(
                        "coverage",
                        year.visits()
                                .map(one -> entry(one, year, reported.contains(one.course().id())))
                                .toList()));
    }

    private static Entry entry(Participation one, TrainingYear year, boolean counted) {
        Participation.Course visit = one.course();
        return new Entry(
                "visit:" + visit.id(),
                counted,
                visit.name(),
                one.name(),
                visit.lastDay(),
                visit.address(),
                Map.of(
                        Facet.DIVISION,
                        one.division(),
                        Facet.MONTH,
                        visit.month(year.year()).toString(),
                        Facet.HOST,
                        visit.organiser()));
    }
}
