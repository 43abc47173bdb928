package khlang.organization.web;

import java.util.Optional;
import khlang.organization.StaffType;

/**
 * The form for a kind of staff.
 *
 * @param type empty for a new one
 */
public record StaffTypeEditPage(Optional<StaffType> type, Edit edit) implements EditPage {

    @Override
    public String template() {
        return "organization/staff-type-edit.jte";
    }
}
