package khlang.organization.web;

import java.util.Optional;
import khlang.organization.Committee;
import khlang.web.Page;

/**
 * The form for a committee.
 *
 * @param committee empty for a new one
 */
public record CommitteeEditPage(Optional<Committee> committee, Edit edit) implements Page {

    @Override
    public String template() {
        return "organization/committee-edit.jte";
    }
}
