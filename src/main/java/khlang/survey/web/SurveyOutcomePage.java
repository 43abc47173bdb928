package khlang.survey.web;

import khlang.survey.Survey;
import khlang.survey.SurveyOutcome;
import khlang.web.Page;

/** What came of a survey. */
public record SurveyOutcomePage(Survey survey, SurveyOutcome outcome) implements Page {

    @Override
    public String template() {
        return "survey/survey-outcome.jte";
    }
}
