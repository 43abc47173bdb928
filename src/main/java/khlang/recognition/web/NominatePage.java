package khlang.recognition.web;

import java.util.List;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/** The form in which somebody is nominated. */
public record NominatePage(Edit edit, List<Choice> recipients, List<Choice> kinds)
        implements EditPage {

    @Override
    public String template() {
        return "recognition/nominate.jte";
    }
}
