package khlang.survey.web;

import java.time.LocalDate;
import java.util.List;
import khlang.survey.Survey;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The surveys.
 *
 * @param makes whether the one who asks makes surveys
 * @param sees whether the one who asks sees what came of them
 */
public record SurveysPage(
        List<Survey> surveys,
        Paging paging,
        LocalDate today,
        boolean makes,
        boolean sees,
        String said)
        implements Page {

    @Override
    public String template() {
        return "survey/surveys.jte";
    }

    /** What lists say of how far a survey is. */
    public String state(Survey one) {
        String key = one.isOpenOn(today) ? "open" : one.isOver(today) ? "over" : "coming";
        return FeedbackDeskResource.WORDS.say(key);
    }
}
