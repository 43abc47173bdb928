package khlang.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.Attempt;
import khlang.assessment.Attempts;
import khlang.organization.Person;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * Who has answered, for who types in papers.
 *
 * @param attempts by the keys of the people
 * @param papers whether papers are typed in now
 * @param words that were looked for
 */
public record PeoplePage(
        Assessment assessment,
        List<Person> people,
        Map<Long, List<Attempt>> attempts,
        Paging paging,
        boolean papers,
        String words,
        String said)
        implements Page {

    @Override
    public String template() {
        return "assessment/people.jte";
    }

    /** All of somebody, the oldest first. */
    public List<Attempt> of(Person person) {
        return attempts.getOrDefault(person.id(), List.of());
    }

    /** The best of somebody. */
    public Optional<Attempt> best(Person person) {
        return Attempts.best(of(person));
    }

    /** The paper of somebody. */
    public Optional<Attempt> paper(Person person) {
        return of(person).stream().filter(Attempt::isPaper).findAny();
    }
}
