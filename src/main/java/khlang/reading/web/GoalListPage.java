package khlang.reading.web;

import java.util.List;
import java.util.Set;
import khlang.library.web.FileLink;
import khlang.organization.Person;
import khlang.reading.GoalList;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A list that was signed on paper.
 *
 * @param groups who can have signed it, by division
 * @param there the keys of those who are entered
 * @param ticked the keys of those who are ticked
 * @param keeps whether the one who looks records it
 * @param megabytes how large a scan may be
 */
public record GoalListPage(
        GoalList list,
        List<Group> groups,
        Set<Long> there,
        Set<Long> ticked,
        List<Scan> scans,
        boolean keeps,
        long megabytes,
        FormProblems problems,
        String said)
        implements Page {

    /** People of one division. */
    public record Group(String name, List<Person> people) {

        /** The people are copied. */
        public Group {
            people = List.copyOf(people);
        }

        /** How many of some people are of it. */
        public long count(Set<Long> keys) {
            return people.stream().filter(one -> keys.contains(one.id())).count();
        }
    }

    /** A file with its key here. */
    public record Scan(long id, FileLink link) {}

    @Override
    public String template() {
        return "reading/goal-list.jte";
    }

    /** Its address. */
    public String address() {
        return GoalListResource.address(list.id());
    }
}
