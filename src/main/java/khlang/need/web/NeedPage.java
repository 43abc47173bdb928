package khlang.need.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.library.NamedDocument;
import khlang.need.Need;
import khlang.need.NeedStep;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * Needed knowledge, what has become of it, and the forms of those who see to it.
 *
 * @param document that covers it, or will, when the one who asks may know of it
 * @param choices documents that may have been meant by what was typed and is none
 * @param conflict whether somebody else was faster
 */
public record NeedPage(
        Need need,
        List<NeedStep> steps,
        Optional<NamedDocument> document,
        List<NamedDocument> choices,
        List<Choice> states,
        boolean mayChange,
        LocalDate today,
        boolean conflict,
        Edit edit,
        String said)
        implements EditPage {

    @Override
    public String template() {
        return "need/need.jte";
    }
}
