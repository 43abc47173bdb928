package khlang.organization.web;

import java.util.Optional;
import khlang.organization.Committee;

/**
 * The form for a committee.
 *
 * @param committee empty for a new one
 */
public record CommitteeEditPage(Optional<Committee> committee, Edit edit) implements EditPage {

    @Override
    public String template() {
        return "organization/committee-edit.jte";
    }
}
