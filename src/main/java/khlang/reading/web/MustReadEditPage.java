package khlang.reading.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.reading.Circle;
import khlang.web.Choice;

/**
 * The form with which people are asked to read.
 *
 * @param circle empty for those who are asked anew
 */
public record MustReadEditPage(Optional<Circle> circle, Edit edit, List<Choice> circles)
        implements EditPage {

    @Override
    public String template() {
        return "reading/must-edit.jte";
    }
}
