package khlang.organization.web;

import java.time.LocalDate;
import java.util.List;
import khlang.organization.Person;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The list of people.
 *
 * @param filter what was asked for
 * @param isFiltered whether anything was
 * @param said what was done before, or empty
 */
public record PeoplePage(
        Form filter,
        boolean isFiltered,
        List<Choice> divisions,
        List<Choice> staffTypes,
        List<Choice> states,
        List<Person> people,
        Paging paging,
        LocalDate today,
        String said)
        implements Page {

    @Override
    public String template() {
        return "organization/people.jte";
    }
}
