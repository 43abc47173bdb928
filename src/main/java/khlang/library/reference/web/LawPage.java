package khlang.library.reference.web;

import java.util.List;
import khlang.library.reference.CitingDocument;
import khlang.library.reference.Law;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Paging;

/**
 * A law, what rests on it, and the form for what has become of it.
 *
 * @param mayChange whether the form is shown
 */
public record LawPage(
        Law law,
        List<CitingDocument> citing,
        Paging paging,
        boolean mayChange,
        Edit edit,
        String said)
        implements EditPage {

    @Override
    public String template() {
        return "reference/law.jte";
    }
}
