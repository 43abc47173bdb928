package khlang.library.reference.web;

import java.util.List;
import khlang.library.reference.BrokenLink;
import khlang.library.reference.LonelyDocument;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * Links that lead nowhere, or documents that nothing leads to.
 *
 * @param lonely which of the two is shown
 * @param broken empty when the other is shown
 * @param single empty when the other is shown
 * @param otherCount how many the other list has
 */
public record LinksPage(
        boolean lonely,
        List<BrokenLink> broken,
        List<LonelyDocument> single,
        long otherCount,
        Paging paging,
        List<Choice> divisions,
        Form filter)
        implements Page {

    @Override
    public String template() {
        return "reference/links.jte";
    }
}
