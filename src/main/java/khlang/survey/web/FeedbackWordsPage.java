package khlang.survey.web;

import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.survey.FeedbackLine;

/** What one reader has said, and the form for what was done about it. */
public record FeedbackWordsPage(FeedbackLine line, Edit edit) implements EditPage {

    @Override
    public String template() {
        return "survey/feedback-words.jte";
    }
}
