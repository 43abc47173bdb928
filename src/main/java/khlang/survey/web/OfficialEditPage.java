package khlang.survey.web;

import java.util.Arrays;
import java.util.List;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.survey.OfficialScale;
import khlang.web.Choice;

/** The form for the result of an official survey. */
public record OfficialEditPage(Edit edit) implements EditPage {

    @Override
    public String template() {
        return "survey/official-edit.jte";
    }

    /** What there is to choose from. */
    public List<Choice> scales() {
        return Choice.after(
                FeedbackDeskResource.WORDS.say("choose"),
                Arrays.stream(OfficialScale.values())
                        .map(one -> new Choice(one.name(), one.label())));
    }
}
