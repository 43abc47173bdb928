package khlang.assessment.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.assessment.Assessments;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;

/** Counts the measures of the plan that assessments tell of. */
@ApplicationScoped
@Transactional
public class AssessmentFigures implements Figures {

    @Inject Assessments assessments;
    @Inject AssessmentOutcomes outcomes;
    @Inject Clock clock;

    @Override
    public List<String> measures() {
        return List.of(Understanding.KEY, Awareness.KEY);
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        var known =
                new AssessmentYear(
                        year,
                        today,
                        assessments
                                .yearly(year)
                                .filter(one -> !one.details().opensOn().isAfter(today))
                                .map(one -> new AssessmentYear.Asked(one.id(), outcomes.of(one))));
        return List.of(Understanding.figure(known), Awareness.figure(known));
    }
}
