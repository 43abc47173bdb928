package khlang.reading.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.reading.MustRead;
import khlang.web.Choice;

/**
 * The form with which people are asked to read.
 *
 * @param must what they are asked; empty when they are asked anew
 * @param title of its document; empty when they are asked anew
 */
public record MustReadEditPage(
        Optional<MustRead> must, String title, Edit edit, List<Choice> circles)
        implements EditPage {

    @Override
    public String template() {
        return "reading/must-edit.jte";
    }
}
