package khlang.authoring.web;

import java.util.Optional;
import khlang.authoring.OpenDraft;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A document's text at work.
 *
 * @param version that saving must name
 * @param person names the one who writes, for what their browser keeps; not secret
 * @param theirs what somebody else has saved meanwhile; empty when nobody has
 */
public record EditPage(
        OpenDraft draft,
        FilesOfDraft files,
        Form form,
        FormProblems problems,
        long version,
        Optional<Form> theirs,
        OfferedChoices choices,
        String person,
        String said)
        implements Page {

    @Override
    public String template() {
        return "authoring/edit.jte";
    }

    /** The document's path. */
    public String path() {
        return "/documents/" + draft.manuscript().slug();
    }
}
