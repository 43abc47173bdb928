package khlang.survey.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.survey.Survey;
import khlang.survey.SurveyAudience;
import khlang.survey.SurveyPurpose;
import khlang.web.Choice;

/**
 * The form for a survey.
 *
 * @param survey empty for a new one
 * @param answers how many have answered it
 */
public record SurveyEditPage(Optional<Survey> survey, Edit edit, long answers) implements EditPage {

    @Override
    public String template() {
        return "survey/survey-edit.jte";
    }

    /** What there is to choose from. */
    public List<Choice> purposes() {
        return choices(
                Arrays.stream(SurveyPurpose.values())
                        .map(one -> new Choice(one.name(), one.label())));
    }

    /** What there is to choose from. */
    public List<Choice> audiences() {
        return choices(
                Arrays.stream(SurveyAudience.values())
                        .map(one -> new Choice(one.name(), one.label())));
    }

    private static List<Choice> choices(Stream<Choice> some) {
        return Choice.after(FeedbackDeskResource.WORDS.say("choose"), some);
    }
}
