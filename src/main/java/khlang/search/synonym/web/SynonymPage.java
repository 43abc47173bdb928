package khlang.search.synonym.web;

import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.search.synonym.SynonymRule;

/**
 * The form for one group of words.
 *
 * @param rule empty for a new one
 * @param said what was just done; empty for nothing
 */
public record SynonymPage(Optional<SynonymRule> rule, Edit edit, String said) implements EditPage {

    @Override
    public String template() {
        return "synonym/synonym.jte";
    }

    /** Whether it was taken out and can only be put back. */
    public boolean isRemoved() {
        return rule.flatMap(SynonymRule::removedAt).isPresent();
    }
}
