package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.organization.WorkedOn;

/** Who works here today: who has left is asked nothing any more. Asks nobody's rights. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Staff {

    private static final String MEMBERS =
            "select n.id, n.title, n.firstName, n.lastName, p.name, d.slug, d.name, s.id,"
                    + " n.validFrom from Person n join n.position p join n.staffType s"
                    + " left join n.division d where "
                    + WorkedOn.PERSON;
    private static final String ORDER =
            " order by d.sortOrder, d.id, n.firstName, n.lastName, n.id";

    /** A committee sits until the next one of its name is appointed. */
    private static final String SEATS =
            "select h.person.id, c.slug from SeatHolder h join h.seat s join s.committee c"
                    + " where (h.validFrom is null or h.validFrom <= :day)"
                    + " and (h.validTo is null or h.validTo >= :day)"
                    + " and c.fiscalYear = (select max(o.fiscalYear) from Committee o"
                    + " where o.slug = c.slug and o.fiscalYear <= :year)";

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** All, by division, then first name. */
    List<StaffMember> all() {
        return members("", 0);
    }

    /** One of them; empty when they do not work here. */
    Optional<StaffMember> one(long person) {
        return members(" and n.id = :person", person).stream().findAny();
    }

    private List<StaffMember> members(String which, long person) {
        LocalDate today = LocalDate.now(clock);
        var asked =
                entities.createQuery(MEMBERS + which + ORDER, Object[].class)
                        .setParameter("day", today);
        if (person != 0) {
            asked.setParameter("person", person);
        }
        Map<Long, Set<String>> seats = seats(today);
        return asked.getResultStream()
                .map(row -> member(row, seats.getOrDefault((Long) row[0], Set.of())))
                .toList();
    }

    private Map<Long, Set<String>> seats(LocalDate today) {
        return entities.createQuery(SEATS, Object[].class)
                .setParameter("day", today)
                .setParameter("year", FiscalYear.containing(today).buddhistYear())
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private static StaffMember member(Object[] row, Set<String> committees) {
        return new StaffMember(
                (Long) row[0],
                row[1] + (String) row[2] + " " + row[3],
                (String) row[4],
                row[5] == null ? "" : (String) row[5],
                row[6] == null ? "" : (String) row[6],
                (Long) row[7],
                committees,
                (LocalDate) row[8]);
    }
}
