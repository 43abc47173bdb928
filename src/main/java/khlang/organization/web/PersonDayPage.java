package khlang.organization.web;

import java.util.List;
import khlang.organization.Belonging;
import khlang.organization.Person;

/**
 * Asks for the day on which somebody leaves or returns.
 *
 * @param leaves whether they leave
 * @param belongings what others have to take over
 */
public record PersonDayPage(Person person, boolean leaves, Edit edit, List<Belonging> belongings)
        implements EditPage {

    @Override
    public String template() {
        return "organization/person-day.jte";
    }
}
