package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.organization.Person;
import khlang.organization.WorkedOn;
import khlang.rights.CurrentReader;
import khlang.rights.Role;

/** Who does not know the goals of the running year: for the head of their division alone. */
@ApplicationScoped
@Transactional
public class GoalGaps {

    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Those of the counted kinds of staff who have neither said nor signed it, by first name; at
     * most 500.
     *
     * @return empty for whoever is the head of no division, and for years that do not run
     */
    public List<Person> of(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        Set<String> headed = reader.actor().divisions(Role.HEAD);
        if (headed.isEmpty() || !FiscalYear.containing(today).equals(year)) {
            return List.of();
        }
        return entities.createQuery(
                        "select n from Person n join fetch n.position join n.staffType y"
                                + " join n.division d where y.counted = true and d.slug in :headed"
                                + " and "
                                + WorkedOn.PERSON
                                + " and not exists (select g.id from GoalReading g"
                                + " where g.person = n and g.fiscalYear = :year)"
                                + " and not exists (select s.id from GoalSigner s, GoalList l,"
                                + " GoalFile f where s.person = n and l.id = s.listId"
                                + " and f.listId = l.id and l.fiscalYear = :year)"
                                + " order by n.firstName, n.lastName, n.id",
                        Person.class)
                .setParameter("headed", headed)
                .setParameter("day", today)
                .setParameter("year", year.buddhistYear())
                .setMaxResults(MOST)
                .getResultList();
    }
}
