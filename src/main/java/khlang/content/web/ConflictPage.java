package khlang.content.web;

import khlang.library.TextConflict;
import khlang.library.web.Difference;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * What file and portal say of one document.
 *
 * @param mergeable whether it is known what both said before
 * @param form what was chosen
 * @param late whether something has changed since it was shown
 */
public record ConflictPage(
        TextConflict conflict,
        Difference difference,
        boolean mergeable,
        Form form,
        FormProblems problems,
        boolean late)
        implements Page {

    @Override
    public String template() {
        return "content/conflict.jte";
    }

    /** Its own path. */
    public String path() {
        return "/admin/imports/" + conflict.slug();
    }

    /** Whether a choice is the one that was made before, or else the first. */
    public boolean isChosen(String choice) {
        String chosen = form.text("decision");
        return choice.equals(chosen.isEmpty() ? "portal" : chosen);
    }
}
