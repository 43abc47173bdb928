package khlang.recognition.web;

import java.util.List;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.recognition.Recognition;
import khlang.web.Choice;

/** The form that gives a recognition, or corrects one that was given. */
public record DecisionPage(Recognition recognition, Edit edit, List<Choice> kinds)
        implements EditPage {

    @Override
    public String template() {
        return "recognition/decision.jte";
    }
}
