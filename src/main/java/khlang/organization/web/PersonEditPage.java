package khlang.organization.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.Person;
import khlang.web.Choice;
import khlang.web.Page;

/**
 * The form for somebody.
 *
 * @param person empty for somebody new
 */
public record PersonEditPage(
        Optional<Person> person,
        Edit edit,
        List<Choice> positions,
        List<Choice> divisions,
        List<Choice> staffTypes)
        implements Page {

    @Override
    public String template() {
        return "organization/person-edit.jte";
    }
}
