package khlang.assessment.web;

import java.util.List;
import java.util.Set;
import khlang.assessment.Assessment;
import khlang.assessment.ItemText;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;

/**
 * Which questions an assessment asks.
 *
 * @param offered the questions of the bank
 * @param chosen those that it asks, with the texts that they had when they were chosen
 * @param changes whether they may be changed
 */
public record ItemsPage(
        Assessment assessment,
        List<ItemText> offered,
        List<ItemText> chosen,
        boolean changes,
        Edit edit,
        String said)
        implements EditPage {

    @Override
    public String template() {
        return "assessment/items.jte";
    }

    /** Whether a question is ticked in the form. */
    public boolean isTicked(ItemText one) {
        return Set.copyOf(edit.form().texts("items")).contains(one.item().id().toString());
    }
}
