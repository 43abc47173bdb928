package khlang.contribution.web;

import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;

/**
 * The form for what one lets others see.
 *
 * @param person one's own key; 0 for an account without a person
 * @param said what was just done; empty for nothing
 */
public record ProfilePage(long person, Edit edit, String said) implements EditPage {

    @Override
    public String template() {
        return "contribution/profile.jte";
    }
}
