package khlang.disclosure.web;

import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosureLists;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/** Takes a list of points. */
public record PointImportPage(FiscalYear year, Form form, FormProblems problems, String said)
        implements Page {

    /** The address of the list. */
    public String list() {
        return "/oit/" + year.buddhistYear() + "/points";
    }

    /** How many points a year may have. */
    public int most() {
        return DisclosureLists.MOST;
    }

    @Override
    public String template() {
        return "disclosure/import.jte";
    }
}
