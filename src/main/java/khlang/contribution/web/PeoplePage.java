package khlang.contribution.web;

import java.util.List;
import java.util.Map;
import khlang.organization.Person;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * Those who work here, or know something.
 *
 * @param about what they say of themselves, by key; who says nothing is missing
 * @param filter what was asked for, filled in
 * @param isAsked whether anything was
 */
public record PeoplePage(
        List<Person> people,
        Map<Long, String> about,
        Paging paging,
        Form filter,
        boolean isAsked,
        List<Choice> divisions)
        implements Page {

    @Override
    public String template() {
        return "contribution/people.jte";
    }
}
