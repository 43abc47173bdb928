package khlang.training.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;

/** Counts the measures of the training register. */
@ApplicationScoped
@Transactional
public class TrainingFigures implements Figures {

    /** All of them, in the order of their keys. */
    static final List<TrainingMeasure> MEASURES =
            List.of(
                    new StaffDeveloped(),
                    new TimesOfDevelopment(),
                    new ShareOfStaff(),
                    new ReportsMade(),
                    new ReportRate(),
                    new FollowUpsDone(),
                    new StudyVisitRecords());

    @Inject TrainingYears years;

    @Override
    public List<String> measures() {
        return MEASURES.stream().map(TrainingMeasure::key).toList();
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        return of(year, MEASURES);
    }

    @Override
    public List<Figure> figures(FiscalYear year, Set<String> wanted) {
        return of(year, MEASURES.stream().filter(one -> wanted.contains(one.key())).toList());
    }

    private List<Figure> of(FiscalYear year, List<TrainingMeasure> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        Set<Source> sources = EnumSet.noneOf(Source.class);
        measures.forEach(one -> sources.addAll(one.sources()));
        TrainingYear known = years.load(year, sources);
        return measures.stream().map(one -> one.figure(known)).toList();
    }
}
