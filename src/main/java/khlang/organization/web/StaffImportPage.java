package khlang.organization.web;

import khlang.web.FormProblems;
import khlang.web.Page;

/** Takes a list of staff. */
public record StaffImportPage(FormProblems problems, String said) implements Page {

    @Override
    public String template() {
        return "organization/staff-import.jte";
    }
}
