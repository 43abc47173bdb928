package khlang.task.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;

/** Counts the measure of work tasks. */
@ApplicationScoped
@Transactional
public class TaskFigures implements Figures {

    @Inject TaskYears years;

    @Override
    public List<String> measures() {
        return List.of(SubstitutionCoverage.KEY);
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        return List.of(SubstitutionCoverage.figure(years.load(year)));
    }
}
