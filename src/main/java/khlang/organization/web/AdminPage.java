package khlang.organization.web;

import khlang.web.Page;

/** The doors to everything that administrators do. */
public record AdminPage() implements Page {

    @Override
    public String template() {
        return "organization/admin.jte";
    }
}
