package khlang.organization.web;

import java.util.Optional;
import khlang.organization.Division;

/**
 * The form for a division.
 *
 * @param division empty for a new one
 */
public record DivisionEditPage(Optional<Division> division, Edit edit) implements EditPage {

    @Override
    public String template() {
        return "organization/division-edit.jte";
    }
}
