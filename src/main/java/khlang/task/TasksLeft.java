package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.organization.Belonging;
import khlang.organization.Belongings;
import khlang.organization.Person;
import khlang.organization.PersonLeaves;

/**
 * The tasks of somebody who leaves: they stand on the list of what is handed over, and the heads of
 * the divisions are told.
 */
@ApplicationScoped
@Transactional
public class TasksLeft implements Belongings {

    private static final Sentences WORDS = new Sentences("khlang.task.notices");

    @PersistenceContext EntityManager entities;
    @Inject Approvers heads;
    @Inject Notices notices;

    @Override
    public List<Belonging> of(long person, LocalDate day) {
        return held(person, day).stream()
                .map(
                        one ->
                                new Belonging(
                                        WORDS.say("belonging", one.title()),
                                        "/tasks/" + one.id(),
                                        1))
                .toList();
    }

    void tell(@Observes PersonLeaves leaving) {
        Map<String, Long> tasks =
                held(leaving.person(), leaving.lastDay()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.division().slug(), Collectors.counting()));
        if (!tasks.isEmpty()) {
            String name = entities.find(Person.class, leaving.person()).fullName();
            tasks.forEach(
                    (division, many) ->
                            heads.waitedFor(division, Set.of(leaving.person()))
                                    .forEach(
                                            head ->
                                                    notices.tell(
                                                            head,
                                                            WORDS.say(
                                                                    "leaves",
                                                                    name,
                                                                    ThaiDates.abbreviated(
                                                                            leaving.lastDay()),
                                                                    many),
                                                            "/tasks/gaps?division=" + division)));
        }
    }

    private List<WorkTask> held(long person, LocalDate day) {
        return entities.createQuery(
                        "select t from WorkTask t join fetch t.division"
                                + " where t.owner.id = :person and t.activeFrom <= :day"
                                + " and (t.endedOn is null or t.endedOn > :day)"
                                + " order by t.title, t.id",
                        WorkTask.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }
}
