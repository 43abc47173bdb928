package khlang.organization.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.Person;
import khlang.web.Choice;

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
        implements EditPage {

    @Override
    public String template() {
        return "organization/person-edit.jte";
    }
}
