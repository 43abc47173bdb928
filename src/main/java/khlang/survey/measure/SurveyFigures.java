package khlang.survey.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.survey.OfficialResults;
import khlang.survey.PortalOpinions;

/** Counts the measure of the plan that surveys tell of: M15. */
@ApplicationScoped
@Transactional
public class SurveyFigures implements Figures {

    @Inject PortalOpinions opinions;
    @Inject OfficialResults results;
    @Inject Clock clock;

    @Override
    public List<String> measures() {
        return List.of(CitizenSatisfaction.KEY);
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        return List.of(
                CitizenSatisfaction.figure(
                        results.of(year)
                                .map(
                                        one ->
                                                new OfficialValue(
                                                        one.id(),
                                                        one.percent(),
                                                        one.institution(),
                                                        one.report())),
                        opinions.of(year),
                        LocalDate.now(clock)));
    }
}
