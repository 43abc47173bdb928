package khlang.training.web;

import java.util.List;
import khlang.organization.Person;

/**
 * People to tick, of one division.
 *
 * @param name the division's; empty for those above the divisions
 * @param open whether they are shown at once
 */
public record PeopleGroup(String name, List<Person> people, boolean open) {

    /** The people are copied. */
    public PeopleGroup {
        people = List.copyOf(people);
    }
}
