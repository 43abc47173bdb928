package khlang.disclosure.web;

import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosurePoint;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;

/**
 * The form for a point.
 *
 * @param point empty for a new one
 * @param documents that are chosen, or were found for the words that were typed
 * @param found how many were found; empty when nothing was looked for
 */
public record PointEditPage(
        FiscalYear year,
        Optional<DisclosurePoint> point,
        Edit edit,
        PointChoices choices,
        List<Offered> documents,
        Optional<Integer> found)
        implements EditPage {

    /**
     * A document that can be ticked.
     *
     * @param title its slug where the public may not read it, or not any longer
     * @param readable whether everybody may read it
     */
    public record Offered(String slug, String title, boolean readable) {}

    /** Lists are copied. */
    public PointEditPage {
        documents = List.copyOf(documents);
    }

    @Override
    public String template() {
        return "disclosure/point-edit.jte";
    }
}
