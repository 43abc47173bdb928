package khlang.survey.web;

import java.util.List;
import khlang.survey.Survey;
import khlang.survey.SurveyAudience;
import khlang.survey.SurveyItem;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/** The page on which a survey is answered. */
public record SurveyAnswerPage(
        Survey survey, List<SurveyItem> items, Step step, Form form, FormProblems problems)
        implements Page {

    /** How far somebody has come. */
    public enum Step {
        ASK,
        THANKS,
        /** It takes no answers now. */
        SHUT,
        /** Staff answer once. */
        ANSWERED,
        /** Too many came from there. */
        TOO_MANY
    }

    @Override
    public String template() {
        return "survey/survey-answer.jte";
    }

    /** Whether staff are asked, whose form has a token. */
    public boolean isOfStaff() {
        return survey.isFor(SurveyAudience.STAFF);
    }
}
