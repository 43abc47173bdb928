package khlang.authoring.web;

import java.util.Optional;
import khlang.library.DocumentKind;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Where a document begins.
 *
 * @param kind empty while it must still be chosen
 */
public record NewDocumentPage(
        Optional<DocumentKind> kind, Form form, FormProblems problems, OfferedChoices choices)
        implements Page {

    @Override
    public String template() {
        return "authoring/new-document.jte";
    }
}
