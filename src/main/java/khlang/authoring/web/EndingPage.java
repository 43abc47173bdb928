package khlang.authoring.web;

import khlang.library.Manuscript;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Asks before a document is taken away from its readers.
 *
 * @param trash whether it goes to the trash; else it is withdrawn
 */
public record EndingPage(Manuscript manuscript, boolean trash, Form form, FormProblems problems)
        implements Page {

    @Override
    public String template() {
        return "authoring/ending.jte";
    }

    /** The document's path. */
    public String path() {
        return "/documents/" + manuscript.slug();
    }
}
