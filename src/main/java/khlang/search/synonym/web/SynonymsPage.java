package khlang.search.synonym.web;

import java.util.List;
import khlang.search.synonym.SynonymRule;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The list of words that are found together.
 *
 * @param filter what was asked for, filled in
 * @param said what was just done; empty for nothing
 */
public record SynonymsPage(List<SynonymRule> rules, Paging paging, Form filter, String said)
        implements Page {

    @Override
    public String template() {
        return "synonym/synonyms.jte";
    }

    /** Whether those that were taken out are shown. */
    public boolean isRemoved() {
        return filter.has("removed");
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return !filter.text("q").isEmpty() || !filter.text("kind").isEmpty() || isRemoved();
    }
}
