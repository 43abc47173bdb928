package khlang.sharing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.organization.Committee;
import khlang.organization.Person;
import khlang.sharing.SharingEvent;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The page on which people are ticked.
 *
 * @param words that were looked for; empty for all
 * @param groups of people, by division
 * @param there the keys of those who are entered
 * @param ticked the keys of those who are ticked
 * @param proposed the committee whose seats are ticked beforehand; empty for none
 * @param shown how many are shown
 */
public record AttendeesPage(
        SharingEvent event,
        String words,
        List<Group> groups,
        Set<Long> there,
        Set<Long> ticked,
        Optional<Committee> proposed,
        int shown,
        FormProblems problems,
        String said)
        implements Page {

    /**
     * People of one division.
     *
     * @param slug of the division; empty for those above the divisions
     * @param open whether they are shown at once
     */
    public record Group(String slug, String name, List<Person> people, boolean open) {

        /** The people are copied. */
        public Group {
            people = List.copyOf(people);
        }

        /** How many of some people are of it. */
        public long count(Set<Long> keys) {
            return people.stream().filter(one -> keys.contains(one.id())).count();
        }
    }

    @Override
    public String template() {
        return "sharing/attendees.jte";
    }
}
