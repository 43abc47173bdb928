package khlang.organization.web;

import java.time.LocalDate;
import java.util.List;
import khlang.organization.Division;
import khlang.web.Page;

/** The divisions, those that have ended last. */
public record DivisionsPage(
        List<Division> existing, List<Division> ended, LocalDate today, String said)
        implements Page {

    @Override
    public String template() {
        return "organization/divisions.jte";
    }
}
