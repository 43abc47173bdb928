package khlang.organization.web;

import java.util.List;
import java.util.Map;
import khlang.organization.Committee;
import khlang.web.Page;

/** The committees of all fiscal years, the latest year first. */
public record CommitteesPage(Map<Integer, List<Committee>> years, String said) implements Page {

    @Override
    public String template() {
        return "organization/committees.jte";
    }
}
