package khlang.disclosure.web;

import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosureLists;
import khlang.web.Page;

/**
 * All years that have a list of what the transparency assessment asks for.
 *
 * @param mayWrite whether the one who looks may begin another one
 * @param running the fiscal year of today
 */
public record OitYearsPage(
        List<DisclosureLists.ListedYear> years, boolean mayWrite, FiscalYear running)
        implements Page {

    /** The years are copied. */
    public OitYearsPage {
        years = List.copyOf(years);
    }

    /** Whether the running year has a list. */
    public boolean hasRunning() {
        return years.stream().anyMatch(one -> one.year().equals(running));
    }

    @Override
    public String template() {
        return "disclosure/oit-years.jte";
    }
}
