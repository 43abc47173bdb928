package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The manuals of the tasks that go on today, by their main holders. */
@ApplicationScoped
@Transactional
public class OwnerManuals implements HeldManuals {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Override
    public Map<Long, Set<String>> byPerson() {
        return entities.createQuery(
                        "select t.owner.id, t.manual from WorkTask t where t.manual is not null"
                                + " and t.activeFrom <= :today"
                                + " and (t.endedOn is null or t.endedOn >= :today)",
                        Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }
}
